/// Turns of a conversation that are over, as a pane shows them.
///
/// Knows records alone, no panes. Used by `ui.compare`.
package deliberate.ui.compare.turn;
