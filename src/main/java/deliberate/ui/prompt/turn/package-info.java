/// The card of the follow-up turns: what the user says after each answer, in order.
///
/// Shows what [deliberate.ui.prompt.edit.PromptViewModel] holds. Used by [deliberate.ui.prompt] alone.
package deliberate.ui.prompt.turn;
