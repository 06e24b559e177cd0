/// Two answers side by side, with what differs marked by word.
///
/// [deliberate.prompt.diff.WordDiff] finds the differences away from the JavaFX thread; `ui.kit.diff` lays
/// both texts out beside each other.
package deliberate.ui.compare.diff;
