package deliberate.prompt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A check on the answer, by the name of its kind and the kind's own settings.
public record CheckSpec(String type, Map<String, Object> settings) {
  public CheckSpec {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
