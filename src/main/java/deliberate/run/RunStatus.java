package deliberate.run;

import java.util.Locale;

/// How a run ended.
public enum RunStatus {
  FINISHED,
  FAILED,
  CANCELLED;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
