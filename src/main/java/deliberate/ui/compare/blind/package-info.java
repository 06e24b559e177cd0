/// Comparing without knowing who answers: names hidden, panes shuffled, a vote, and who was who.
///
/// [deliberate.ui.compare.blind.BlindViewModel] puts a [deliberate.ui.compare.pane.PaneMask] on every pane; what a
/// masked pane says of itself gives nothing away, so that no view needs to know. Votes are kept by the run history.
package deliberate.ui.compare.blind;
