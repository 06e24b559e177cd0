package deliberate.report;

import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How this room writes JSON: what is not known is null, money keeps every digit, nothing has an exponent.
public final class Json {
  private static final int NANO_DIGITS_OF_MILLI = 6;
  private static final int MILLI_DECIMALS = 3;
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static String pretty(JsonNode node) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  /// The text as a JSON object; an empty one where it is none.
  public static JsonNode parsed(String text) {
    if (text.isBlank()) {
      return object();
    }
    try {
      JsonNode node = MAPPER.readTree(text);
      return node.isObject() ? node : object();
    } catch (JacksonException _) {
      return object();
    }
  }

  /// Whether the text is one JSON object.
  static boolean isObject(String text) {
    return text.strip().startsWith("{") && !parsed(text).isEmpty();
  }

  static void put(ObjectNode node, String field, Count count) {
    put(node, field, count.value());
  }

  static void put(ObjectNode node, String field, OptionalLong value) {
    if (value.isPresent()) {
      node.put(field, value.getAsLong());
    } else {
      node.putNull(field);
    }
  }

  static void put(ObjectNode node, String field, Optional<BigDecimal> amount) {
    node.put(field, amount.orElse(null));
  }

  /// Milliseconds, to the microsecond.
  static void putMillis(ObjectNode node, String field, Optional<Duration> duration) {
    put(node, field, duration.map(Json::millis));
  }

  /// Empty texts are null.
  static void putText(ObjectNode node, String field, String text) {
    node.put(field, text.isEmpty() ? null : text);
  }

  /// To the microsecond, without zeros at the end.
  static BigDecimal millis(Duration duration) {
    BigDecimal millis = BigDecimal.valueOf(duration.toNanos(), NANO_DIGITS_OF_MILLI)
        .setScale(MILLI_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return millis.scale() < 0 ? millis.setScale(0) : millis;
  }
}
