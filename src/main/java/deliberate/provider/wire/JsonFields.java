package deliberate.provider.wire;

import java.math.BigDecimal;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads fields leniently: missing, null and wrong types are the same as absent, numbers may be texts.
public final class JsonFields {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonFields() {}

  /// The text, or the empty text.
  public static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }

  /// A count of tokens; empty where there is none, or one that makes no sense.
  public static OptionalLong count(JsonNode node) {
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      return atLeastZero(node.longValue());
    }
    String text = node.isNumber() || node.isString() ? node.asString().strip() : "";
    if (!text.matches("\\+?\\d{1,18}(\\.\\d{1,6})?([eE]\\+?\\d)?")) {
      return OptionalLong.empty();
    }
    BigDecimal number = new BigDecimal(text);
    return number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 18
        ? OptionalLong.of(number.longValueExact())
        : OptionalLong.empty();
  }

  /// The first of these that is present.
  public static OptionalLong firstCount(JsonNode... nodes) {
    for (JsonNode node : nodes) {
      OptionalLong found = count(node);
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalLong.empty();
  }

  /// The value at that path of a JSON object, exactly as it is written there; empty where there is none.
  public static String written(String json, String... path) {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      for (String step : path) {
        if (!enter(parser, step)) {
          return "";
        }
      }
      int from = (int) parser.currentTokenLocation().getCharOffset();
      parser.skipChildren();
      return json.substring(from, (int) parser.currentLocation().getCharOffset());
    }
  }

  private static boolean enter(JsonParser parser, String name) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = parser.currentName().equals(name);
      parser.nextToken();
      if (found) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  private static OptionalLong atLeastZero(long value) {
    return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
