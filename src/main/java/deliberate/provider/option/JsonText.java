package deliberate.provider.option;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Options that are JSON, as people type and read them.
public final class JsonText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonText() {}

  /// The fields of the JSON object typed for that option.
  ///
  /// @throws UnusableOption where it is no JSON object; what was found is where and why
  public static Map<String, Object> fields(String option, String text) {
    try {
      if (JSON.readValue(text, Object.class) instanceof Map<?, ?> map) {
        return JSON.convertValue(map, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
      }
      throw new UnusableOption(UnusableOption.Wanted.JSON_OBJECT, option, "", List.of());
    } catch (JacksonException e) {
      String place = e.getLocation() == null ? "" : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      throw new UnusableOption(UnusableOption.Wanted.JSON, option, place, List.of());
    }
  }

  /// The value as indented JSON.
  public static String of(Object value) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  /// The same JSON, indented; what is none stays as it is.
  public static String indented(String json) {
    try {
      return of(JSON.readTree(json));
    } catch (JacksonException _) {
      return json;
    }
  }
}
