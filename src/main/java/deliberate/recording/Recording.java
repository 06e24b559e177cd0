package deliberate.recording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A run or a whole comparison, to be shown again.
///
/// @param promptId      of the prompt that was run
/// @param promptVersion names its exact content
/// @param caseName      the test case whose values were filled in; empty without one
/// @param damage        what is wrong with the file it came from; what could be read is here all the same
public record Recording(Instant recordedAt, UUID promptId, String title, String promptVersion, String caseName,
                        List<Take> takes, Optional<Damage> damage) {

  private static final int LONGEST_STEM = 60;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  public Recording {
    takes = List.copyOf(takes);
  }

  /// What its file may be called: by its title and the moment it was recorded.
  public String fileName() {
    String stem = title.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String name = stem.isEmpty() ? "recording" : stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
    return name + "-" + STAMP.format(recordedAt.atZone(ZoneOffset.UTC)) + RecordingFile.ENDING;
  }

  /// What can be wrong with a file that can be read in part.
  public enum Damage {
    /// Its end is missing.
    CUT,
    /// It is not as it was written: its checksum does not fit.
    CHANGED
  }
}
