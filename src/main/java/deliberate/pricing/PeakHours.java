package deliberate.pricing;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Hours of the week, in UTC, in which a price holds as it is written; outside of them it is multiplied.
///
/// @param outside what each rate is multiplied by at all other times
public record PeakHours(Set<DayOfWeek> days, List<Span> spans, BigDecimal outside) {

  public PeakHours {
    days = Set.copyOf(days);
    spans = List.copyOf(spans);
  }

  /// A part of a day, without its end.
  public record Span(LocalTime from, LocalTime to) {
    boolean holds(LocalTime time) {
      return !time.isBefore(from) && time.isBefore(to);
    }
  }

  /// Whether the full price holds then.
  public boolean holdAt(Instant moment) {
    OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
    return days.contains(at.getDayOfWeek()) && spans.stream().anyMatch(span -> span.holds(at.toLocalTime()));
  }
}
