/// What came of the checks on a pane's answer, below that answer.
///
/// Grading happens away from the JavaFX thread. Knows nothing of panes; used by [deliberate.ui.compare].
package deliberate.ui.compare.check;
