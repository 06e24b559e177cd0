package deliberate.format.part;

import deliberate.format.Item;
import deliberate.format.Loss;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// JSON Schemas for the form of an answer, as a pane's options hold them.
public final class Schemas {
  /// The option of a pane.
  public static final String OPTION = "schema";

  private Schemas() {}

  /// From a map, or from JSON in a text.
  public static Optional<Map<?, ?>> read(Item item) {
    try {
      Object data = item.isWords() ? JsonMapper.shared().readValue(item.words().orElse(""), Object.class) : item.data();
      if (data instanceof Map<?, ?> schema && !schema.isEmpty()) {
        return Optional.of(schema);
      }
    } catch (JacksonException _) { // told as no schema
    }
    item.lose(Loss.Kind.WRONG_TYPE, "map");
    return Optional.empty();
  }

  /// With a name and the schema apart, as vendors want it.
  public static Optional<Map<String, Object>> named(Object option) {
    if (!(option instanceof Map<?, ?> given) || given.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> named = new LinkedHashMap<>();
    boolean apart = given.get("schema") instanceof Map<?, ?>;
    named.put("name", apart && given.get("name") != null ? given.get("name") : "answer");
    named.put("strict", !apart || !Boolean.FALSE.equals(given.get("strict")));
    named.put("schema", apart ? given.get("schema") : given);
    return Optional.of(named);
  }

  /// As text.
  public static String json(Object data) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n";
  }
}
