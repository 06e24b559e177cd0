package deliberate.run.version;

import java.util.Arrays;
import java.util.Locale;

/// Why a version was kept; that it was run is told by its runs.
public enum Reason {
  SAVED,
  /// It was in the file before a save replaced it, or another program wrote it there.
  FOUND,
  /// It was brought back into the editor.
  RESTORED,
  /// It was unsaved in the editor when another version was brought back.
  ASIDE;

  /// The name in files and text keys.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Reason named(String id) {
    return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst().orElse(SAVED);
  }

  /// Whether it is worth telling only of what nothing else has kept.
  boolean isForWant() {
    return this == FOUND || this == ASIDE;
  }
}
