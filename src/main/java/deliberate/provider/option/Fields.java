package deliberate.provider.option;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Free data with names, in the order given.
final class Fields {
  private Fields() {}

  static Map<String, Object> of(Map<?, ?> given) {
    Map<String, Object> fields = new LinkedHashMap<>();
    given.forEach((name, value) -> fields.put(String.valueOf(name), value));
    return Collections.unmodifiableMap(fields);
  }
}
