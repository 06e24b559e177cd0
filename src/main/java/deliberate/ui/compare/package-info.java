/// Comparison panes: one prompt, up to eight models side by side, all streaming at once.
///
/// [deliberate.ui.compare.CompareViewModel] holds the panes, [deliberate.ui.compare.PaneViewModel] is one of them;
/// both know no scene. Network threads write into a [deliberate.run.LiveRun]; the panes are filled from it by the
/// [deliberate.ui.kit.Pulse]. The shell compiles the prompt and hands over a [deliberate.ui.compare.RunInput].
package deliberate.ui.compare;
