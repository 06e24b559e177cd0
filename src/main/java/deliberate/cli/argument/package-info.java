/// Arguments of the command line that several commands take, and what is said of one that cannot be used.
package deliberate.cli.argument;
