package deliberate.message;

import deliberate.recording.Recording;
import deliberate.recording.RecordingException;
import deliberate.recording.Take;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/// Recordings in plain words.
public final class RecordingText {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

  private RecordingText() {}

  /// Why a file cannot be read as a recording, and what to do.
  public static String of(String file, RecordingException e) {
    return Text.of("recording." + e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), file, e.getMessage());
  }

  /// What is wrong with one that could be read.
  public static String of(String file, Recording.Damage damage) {
    return Text.of("recording." + damage.name().toLowerCase(Locale.ROOT), file);
  }

  /// When and from where it is, for where it is shown again.
  public static String marked(Recording recording) {
    return Text.of("recording.marked", MOMENT.format(recording.recordedAt()),
        recording.takes().stream().map(RecordingText::source).distinct().collect(Collectors.joining("; ")));
  }

  /// The same, and that it was shown again: for what is made of that.
  public static String replayed(Recording recording) {
    return Text.of("recording.replayed", marked(recording));
  }

  /// When it is from.
  public static String dated(Recording recording) {
    return Text.of("recording.dated", MOMENT.format(recording.recordedAt()));
  }

  /// When and from where one answer is.
  public static String marked(Take take) {
    return Text.of("recording.marked", MOMENT.format(take.startedAt()), source(take));
  }

  private static String source(Take take) {
    return take.request().model().isSimulated()
        ? Text.of("recording.simulated", take.request().model().name()) : take.source();
  }
}
