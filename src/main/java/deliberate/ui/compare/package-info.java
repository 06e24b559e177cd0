/// Comparison panes: one prompt, up to eight models side by side, all streaming at once.
///
/// [deliberate.ui.compare.CompareViewModel] holds the panes, each a [deliberate.ui.compare.pane.PaneViewModel]; the
/// views here show them. The shell compiles the prompt and hands over a [deliberate.ui.compare.pane.RunInput].
package deliberate.ui.compare;
