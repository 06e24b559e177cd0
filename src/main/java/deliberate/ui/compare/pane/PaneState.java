package deliberate.ui.compare.pane;

import deliberate.run.RunStatus;
import java.util.Locale;

/// What a pane is doing.
public enum PaneState {
  /// Not run yet.
  IDLE,
  RUNNING,
  FINISHED,
  FAILED,
  CANCELLED;

  /// The name in text keys and style classes.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PaneState of(RunStatus status) {
    return switch (status) {
      case FINISHED -> FINISHED;
      case FAILED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }
}
