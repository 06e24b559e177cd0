/// Changes to a prompt: the view model that holds the document and its one history, and pure functions from one prompt
/// to the next.
///
/// Knows no scene. Used by the other rooms of `ui` that change the prompt.
package deliberate.ui.prompt.edit;
