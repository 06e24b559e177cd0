/// One comparison pane without its looks: what it asks, how its runs go, what they say, and its conversation.
///
/// [deliberate.ui.compare.pane.PaneViewModel] is what a pane shows; [deliberate.ui.compare.pane.PaneRunner] makes its
/// runs. Network threads write into a [deliberate.run.LiveRun]; the pane is filled from it by the
/// [deliberate.ui.kit.Pulse]. Nothing here knows a scene, nor the panes beside it.
package deliberate.ui.compare.pane;
