package deliberate.ui.kit;

/// A sentence shown above the work, until it is closed or replaced.
public record Notice(Level level, String text) {

  /// How grave it is.
  public enum Level {
    INFORMATION,
    WARNING,
    PROBLEM
  }
}
