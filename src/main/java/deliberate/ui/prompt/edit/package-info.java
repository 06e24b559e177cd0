/// Changes to a prompt: pure functions from one prompt to the next, and the history of what was done.
///
/// Knows no window. Used by [deliberate.ui.prompt] alone.
package deliberate.ui.prompt.edit;
