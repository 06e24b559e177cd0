/// The command line: `deliberate run` and `deliberate models`.
///
/// One class per command over the same engine as the window. Prints only to the [deliberate.cli.Console] it is given
/// and never ends the process. Exit status: 0 when every run finished, 1 when one did not, 2 for bad arguments or an
/// unreadable file. To add a command: a class here, its line in [deliberate.cli.Cli], its texts.
package deliberate.cli;
