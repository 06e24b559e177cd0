/// The cards of the prompt editor: one per section, its head, its menu, its text or its examples, and dragging.
///
/// Shows what [deliberate.ui.prompt.edit.PromptViewModel] holds. Used by [deliberate.ui.prompt] alone.
package deliberate.ui.prompt.card;
