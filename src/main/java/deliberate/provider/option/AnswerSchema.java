package deliberate.provider.option;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form that an answer must have.
///
/// @param name   what the vendor is told to call it: letters, digits, `_` and `-`, at most 64
/// @param schema a JSON Schema
/// @param strict whether nothing but the schema may come, where the vendor tells the two apart
public record AnswerSchema(String name, Map<String, Object> schema, boolean strict) {
  /// For a schema without a usable name.
  public static final String USUAL_NAME = "answer";
  private static final List<String> KEYS = List.of("name", "schema", "strict");
  private static final int LONGEST_NAME = 64;

  public AnswerSchema {
    name = usable(name);
    schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
  }

  /// Reads a schema alone, named by its title, or one beside a `name` and `strict`.
  ///
  /// @throws UnusableOption where it is neither
  static AnswerSchema from(Object value) {
    if (!(value instanceof Map<?, ?> given) || given.isEmpty()) {
      throw new UnusableOption(UnusableOption.Wanted.SCHEMA, RequestOption.SCHEMA.id(), value, List.of());
    }
    Map<String, Object> fields = Fields.of(given);
    if (KEYS.containsAll(fields.keySet()) && fields.get("schema") instanceof Map<?, ?> inner && !inner.isEmpty()) {
      Map<String, Object> schema = Fields.of(inner);
      return new AnswerSchema(text(fields.getOrDefault("name", schema.get("title"))), schema,
          !Boolean.FALSE.equals(fields.get("strict")));
    }
    return new AnswerSchema(text(fields.get("title")), fields, true);
  }

  /// As [#from] reads it back.
  Map<String, Object> toData() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", name);
    data.put("strict", strict);
    data.put("schema", schema);
    return data;
  }

  /// Its name, for a list of what was asked.
  @Override
  public String toString() {
    return name;
  }

  private static String text(Object value) {
    return value instanceof String text ? text : "";
  }

  private static String usable(String name) {
    String clean = name.strip().replaceAll("[^A-Za-z0-9_-]+", "_");
    return clean.isEmpty() ? USUAL_NAME : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }
}
