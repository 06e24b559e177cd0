package deliberate.ui.history;

/// What the screen has to show.
public enum HistoryState {
  /// The first search is still going on.
  SEARCHING,
  /// There are runs.
  SHOWN,
  /// Nothing was ever kept.
  EMPTY,
  /// Nothing fits what is looked for.
  NOTHING_FOUND,
  /// The file of kept runs cannot be read.
  BROKEN
}
