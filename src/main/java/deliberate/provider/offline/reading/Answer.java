package deliberate.provider.offline.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An answer in the forms it can be said in.
///
/// @param value    the bare result, such as `952` or `Tuesday`
/// @param line     the result with how it comes about on one line, such as `25 × 4 + 1 = 101`
/// @param sentence the result in a full sentence
/// @param fields   the parts by name, in order
/// @param isList   whether the fields are the result itself, such as each person and what they are
public record Answer(String value, String line, String sentence, Map<String, String> fields, boolean isList) {
  public Answer {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// One value with the line that leads to it.
  public static Answer of(String value, String line, String sentence, Map<String, String> fields) {
    return new Answer(value, line, sentence, fields, false);
  }

  /// A text that no form applies to, such as a plan.
  public static Answer text(String text) {
    return new Answer(text, text, text, Map.of("answer", text), false);
  }

  /// Each name and its value.
  public static Answer list(Map<String, String> fields, String sentence) {
    StringBuilder line = new StringBuilder();
    fields.forEach((name, value) -> line.append(line.isEmpty() ? "" : ", ").append(name).append(": ").append(value));
    return new Answer(line.toString(), line.toString(), sentence, fields, true);
  }
}
