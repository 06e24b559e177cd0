package deliberate.run.history.entry;

import deliberate.run.RunStatus;
import java.util.Locale;

/// How far a kept run came.
public enum Outcome {
  FINISHED,
  FAILED,
  CANCELLED,
  /// It is still being written.
  RUNNING,
  /// The app ended before the run did; what had come by then is kept.
  INTERRUPTED;

  /// How a run that has ended came out.
  public static Outcome of(RunStatus status) {
    return switch (status) {
      case FINISHED -> FINISHED;
      case FAILED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }

  /// The name in files and text keys.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The outcome of that id.
  public static Outcome named(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
