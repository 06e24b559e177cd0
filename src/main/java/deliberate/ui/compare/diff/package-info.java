/// Two answers side by side, with what differs marked by word.
///
/// [deliberate.prompt.diff.WordDiff] finds the differences away from the JavaFX thread; [DiffRows] lays both texts out
/// so that a row of the one stands beside the same row of the other.
package deliberate.ui.compare.diff;
