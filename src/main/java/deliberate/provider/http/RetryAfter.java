package deliberate.provider.http;

import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long a server asks to wait: `retry-after-ms` (OpenAI, Azure), else `retry-after` in seconds or as a date
/// (RFC 9110, section 10.2.3).
final class RetryAfter {
  private RetryAfter() {}

  static Optional<Duration> of(HttpHeaders headers, Clock clock) {
    Optional<Duration> millis = headers.firstValue("retry-after-ms").flatMap(RetryAfter::seconds)
        .map(wait -> wait.dividedBy(1000));
    return millis.or(() -> headers.firstValue("retry-after").flatMap(
        value -> seconds(value).or(() -> date(value, clock))));
  }

  /// Reads seconds with or without a fraction.
  static Optional<Duration> seconds(String text) {
    if (!text.strip().matches("\\d{1,9}(\\.\\d{1,9})?")) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofNanos(new BigDecimal(text.strip()).movePointRight(9).longValue()));
  }

  private static Optional<Duration> date(String text, Clock clock) {
    try {
      Duration left = Duration.between(clock.instant(),
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
