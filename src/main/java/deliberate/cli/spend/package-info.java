/// Money on the command line: what a command may spend, and what models cost.
package deliberate.cli.spend;
