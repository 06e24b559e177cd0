package deliberate.provider;

import java.util.Locale;

/// How hard a model is asked to think, from not at all to as hard as it can.
public enum EffortLevel {
  NONE,
  MINIMAL,
  LOW,
  MEDIUM,
  HIGH,
  XHIGH,
  MAX;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
