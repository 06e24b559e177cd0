package deliberate.prompt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A check on the answer, by the name of its kind and the kind's own settings.
///
/// @param settings by key, in file order; values as YAML has them
public record CheckSpec(String type, Map<String, Object> settings) {
  /// The key that every kind of check has beside its own.
  public static final String ENABLED = "enabled";

  public CheckSpec {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /// Whether it is made; `enabled: false` keeps a check in the file without making it.
  public boolean isEnabled() {
    return !Boolean.FALSE.equals(settings.get(ENABLED));
  }

  public CheckSpec withEnabled(boolean on) {
    return on ? without(ENABLED) : with(ENABLED, false);
  }

  public CheckSpec with(String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(settings);
    changed.put(key, value);
    return new CheckSpec(type, changed);
  }

  public CheckSpec without(String key) {
    Map<String, Object> changed = new LinkedHashMap<>(settings);
    changed.remove(key);
    return new CheckSpec(type, changed);
  }
}
