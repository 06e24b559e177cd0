package deliberate.provider.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void readsSecondsMillisecondsAndDates() {
    assertThat(of("retry-after", "34")).contains(Duration.ofSeconds(34));
    assertThat(of("retry-after", "0.5")).contains(Duration.ofMillis(500));
    assertThat(of("retry-after-ms", "1500")).contains(Duration.ofMillis(1500));
    assertThat(of("retry-after", "Mon, 23 Nov 2026 12:01:00 GMT")).contains(Duration.ofMinutes(1));
    assertThat(of("retry-after", "Mon, 23 Nov 2026 11:00:00 GMT")).contains(Duration.ZERO);
  }

  @Test
  void whatCannotBeReadIsNoWish() {
    assertThat(of("retry-after", "soon")).isEmpty();
    assertThat(of("retry-after", "-3")).isEmpty();
    assertThat(of("other", "3")).isEmpty();
  }

  private static Optional<Duration> of(String name, String value) {
    return RetryAfter.of(HttpHeaders.of(Map.of(name, List.of(value)), (header, text) -> true), NOON);
  }
}
