package deliberate.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// How far back to look.
public enum Period {
  ANY,
  TODAY,
  WEEK,
  MONTH,
  YEAR,
  /// From one day to another, both chosen.
  BETWEEN;

  String key() {
    return "history.period." + name().toLowerCase(Locale.ROOT);
  }

  /// From when on; whole days of that zone.
  Optional<Instant> from(LocalDate today, ZoneId zone) {
    Optional<LocalDate> day = switch (this) {
      case ANY, BETWEEN -> Optional.empty();
      case TODAY -> Optional.of(today);
      case WEEK -> Optional.of(today.minusDays(6));
      case MONTH -> Optional.of(today.minusDays(29));
      case YEAR -> Optional.of(today.minusDays(364));
    };
    return day.map(first -> first.atStartOfDay(zone).toInstant());
  }
}
