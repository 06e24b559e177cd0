package deliberate.prompt;

import java.util.Locale;
import java.util.Optional;

/// A placeholder `{{name}}` of the prompt.
///
/// @param defaultValue used where a case gives none; absent means that it must be filled
public record Variable(String name, Type type, Optional<String> defaultValue, String description) {

  /// A hint for editors; values are text all the same.
  public enum Type {
    TEXT,
    NUMBER,
    LIST,
    JSON;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
