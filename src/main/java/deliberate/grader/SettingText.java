package deliberate.grader;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A setting as a person types it, and back to what stands in the file.
public final class SettingText {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final int MOST_WHOLE_DIGITS = 9;

  private SettingText() {}

  /// The value of a file as text; a list is a line each where its items hold commas.
  public static String of(Object value) {
    return switch (value) {
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(
          list.stream().anyMatch(item -> item.toString().matches("(?s).*[,;].*")) ? "\n" : ", "));
      case Map<?, ?> map -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(map);
      case null -> "";
      default -> value.toString();
    };
  }

  /// What the text stands for in the file; empty for none, which leaves the usual value.
  public static Optional<Object> parse(Setting setting, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(switch (setting.kind()) {
      case NUMBER -> number(text.strip());
      case LIST -> text.contains("\n") ? lines(text) : text;
      case DATA -> object(text);
      default -> text;
    });
  }

  /// Whether the two say the same, however their texts are spaced.
  public static boolean isSame(Setting setting, Object value, String text) {
    Optional<Object> parsed = parse(setting, text);
    return parsed.equals(Optional.ofNullable(value)) || of(value).equals(text);
  }

  private static Object number(String text) {
    if (text.matches("-?\\d{1," + MOST_WHOLE_DIGITS + "}")) {
      return Integer.valueOf(text);
    }
    return text.matches("-?\\d{1,9}\\.\\d{1,6}") ? Double.valueOf(text) : (Object) text;
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Object object(String text) {
    try {
      return JSON.readValue(text, OBJECT);
    } catch (JacksonException _) {
      return text;
    }
  }
}
