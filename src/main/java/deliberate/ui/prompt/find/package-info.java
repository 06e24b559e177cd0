/// Find and replace across all texts of the prompt.
///
/// [deliberate.ui.prompt.find.FindViewModel] searches in the background and replaces in one step of the document's
/// history. Knows no cards: [deliberate.ui.prompt.PromptView] shows where the current match is.
package deliberate.ui.prompt.find;
