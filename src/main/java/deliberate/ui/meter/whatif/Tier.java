package deliberate.ui.meter.whatif;

import java.util.Locale;

/// How a request is served, as far as that changes its price.
public enum Tier {
  STANDARD,
  BATCH,
  FLEX;

  /// The word for it in prices.
  String service() {
    return this == STANDARD ? "" : key();
  }

  /// The name in text keys.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
