package deliberate.ui.version;

import deliberate.prompt.Prompt;
import deliberate.run.version.KeptVersion;
import java.util.Optional;

/// A line of the timeline: a version that is kept, or what is in the editor now.
///
/// @param version how it is called in runs
/// @param kept    empty where it is only in the editor
/// @param now     what is in the editor, where this is that
/// @param unsaved whether it is in the editor and not in the file
public record VersionRow(String version, Optional<KeptVersion> kept, Optional<Prompt> now, boolean unsaved) {

  /// Whether it is what is in the editor.
  public boolean isNow() {
    return now.isPresent();
  }

  /// Whether what it said is known.
  public boolean hasText() {
    return isNow() || kept.map(KeptVersion::hasText).orElse(false);
  }

  public String name() {
    return kept.map(KeptVersion::name).orElse("");
  }

  boolean isOf(String other) {
    return version.equals(other);
  }
}
