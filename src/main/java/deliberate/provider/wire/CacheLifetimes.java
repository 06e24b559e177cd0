package deliberate.provider.wire;

import deliberate.tokens.Count;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Cache writes by lifetime, as providers name them: `ephemeral_5m_input_tokens`, `ttl_12h_tokens`.
public final class CacheLifetimes {
  private static final Pattern FIELD = Pattern.compile("(?:ephemeral|ttl)_(\\d{1,6})([mh])_(?:input_)?tokens");

  private CacheLifetimes() {}

  /// The counts in this object; none where it is no object or names no lifetime.
  public static Map<Duration, Count> in(JsonNode details) {
    Map<Duration, Count> writes = new TreeMap<>();
    details.propertyStream().forEach(field -> {
      Matcher name = FIELD.matcher(field.getKey());
      OptionalLong tokens = JsonFields.count(field.getValue());
      if (name.matches() && tokens.isPresent()) {
        long number = Long.parseLong(name.group(1));
        Duration lifetime = name.group(2).equals("h") ? Duration.ofHours(number) : Duration.ofMinutes(number);
        writes.put(lifetime, Count.reported(tokens.getAsLong()));
      }
    });
    return writes;
  }
}
