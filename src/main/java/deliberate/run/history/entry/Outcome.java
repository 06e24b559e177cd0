package deliberate.run.history.entry;

import deliberate.provider.ProviderFailure;
import deliberate.run.RunRecord;
import java.util.Locale;

/// How far a kept run came.
public enum Outcome {
  FINISHED,
  FAILED,
  CANCELLED,
  /// It is still being written.
  RUNNING,
  /// The app ended before the run did; what had come by then is kept.
  INTERRUPTED,
  /// It was not sent, since it would have gone over a cap.
  HELD;

  /// How a run that has ended came out.
  public static Outcome of(RunRecord run) {
    boolean held = run.failure().filter(ProviderFailure.Withheld.class::isInstance).isPresent();
    return switch (run.status()) {
      case FINISHED -> FINISHED;
      case FAILED -> held ? HELD : FAILED;
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
