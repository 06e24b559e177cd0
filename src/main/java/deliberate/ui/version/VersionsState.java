package deliberate.ui.version;

/// What there is to see of a prompt's versions.
public enum VersionsState {
  READING,
  SHOWN,
  /// Nothing was kept yet.
  EMPTY,
  /// The filter leaves none.
  NOTHING_FOUND,
  BROKEN
}
