/// What the command line asks about keys.
package deliberate.cli.key;
