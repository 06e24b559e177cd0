package deliberate.provider.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How hard a model is asked to think, from not at all to as hard as it can.
public enum EffortLevel {
  NONE,
  MINIMAL,
  LOW,
  MEDIUM,
  HIGH,
  XHIGH,
  MAX;

  /// The level of that name; empty where it is none of these.
  public static Optional<EffortLevel> named(String id) {
    return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
