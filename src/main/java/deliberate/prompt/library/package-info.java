/// A folder of prompt files as a library: what is in it, finding in it, and what can be done with its files.
///
/// Everything here reads or changes the disk where it is called, so a window calls it in the background. Whoever may
/// use `prompt` may use this.
package deliberate.prompt.library;
