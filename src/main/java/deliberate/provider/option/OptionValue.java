package deliberate.provider.option;

import java.util.List;
import java.util.Map;

/// Reads the value of an option from free data.
final class OptionValue {
  private OptionValue() {}

  /// @return what [RequestOptions] keeps; null where nothing is asked for
  /// @throws UnusableOption naming the option and what it should have been
  static Object read(RequestOption option, Object value) {
    if (value == null) {
      return null;
    }
    return switch (option) {
      case TEMPERATURE, TOP_P -> number(option, value).doubleValue();
      case SEED -> number(option, value).longValue();
      case MAX_OUTPUT -> number(option, value).intValue();
      case STOP -> orNone(strings(option, value));
      case SCHEMA -> value instanceof AnswerSchema schema ? schema : AnswerSchema.from(value);
      case VERBOSITY, SERVICE_TIER -> word(option, value);
      case EXTRA -> orNone(fields(option, value));
    };
  }

  private static Number number(RequestOption option, Object value) {
    if (value instanceof Number number) {
      return number;
    }
    throw unusable(UnusableOption.Wanted.NUMBER, option, value);
  }

  private static List<String> strings(RequestOption option, Object value) {
    return switch (value) {
      case String one -> List.of(one);
      case List<?> many -> many.stream().map(String::valueOf).toList();
      default -> throw unusable(UnusableOption.Wanted.TEXT_OR_LIST, option, value);
    };
  }

  private static String word(RequestOption option, Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? null : text.strip();
    }
    throw unusable(UnusableOption.Wanted.WORD, option, value);
  }

  private static Map<String, Object> fields(RequestOption option, Object value) {
    if (value instanceof Map<?, ?> map) {
      return Fields.of(map);
    }
    throw unusable(UnusableOption.Wanted.FIELDS, option, value);
  }

  private static List<String> orNone(List<String> list) {
    return list.isEmpty() ? null : list;
  }

  private static Map<String, Object> orNone(Map<String, Object> map) {
    return map.isEmpty() ? null : map;
  }

  private static UnusableOption unusable(UnusableOption.Wanted wanted, RequestOption option, Object value) {
    return new UnusableOption(wanted, option.id(), value, List.of());
  }
}
