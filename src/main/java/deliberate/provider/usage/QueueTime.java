package deliberate.provider.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long a request stood in the provider's queue, where its usage says so: Groq's `queue_time`, in seconds.
public final class QueueTime {
  private static final int NANO_DIGITS = 9;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private QueueTime() {}

  /// Empty where the usage says nothing of it.
  public static Optional<Duration> in(Usage usage) {
    return usage.raw().isEmpty() ? Optional.empty() : seconds(usage.raw()).map(QueueTime::duration);
  }

  private static Optional<BigDecimal> seconds(String raw) {
    try {
      JsonNode told = JSON.readTree(raw).path("queue_time");
      return told.isNumber() && told.decimalValue().signum() >= 0 ? Optional.of(told.decimalValue())
          : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static Duration duration(BigDecimal seconds) {
    return Duration.ofNanos(seconds.movePointRight(NANO_DIGITS).setScale(0, RoundingMode.HALF_UP).longValue());
  }
}
