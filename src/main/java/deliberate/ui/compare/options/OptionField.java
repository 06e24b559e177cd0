package deliberate.ui.compare.options;

import deliberate.message.OptionText;
import deliberate.message.Text;
import deliberate.provider.option.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An option that can be set for a pane, and how it is typed.
public enum OptionField {
  TEMPERATURE("temperature", Kind.DECIMAL, 2),
  TOP_P("topP", Kind.DECIMAL, 1),
  SEED("seed", Kind.WHOLE, Long.MAX_VALUE),
  MAX_OUTPUT("maxOutputTokens", Kind.WHOLE, Integer.MAX_VALUE),
  STOP("stop", Kind.LINES, 0),
  EXTRA("extra", Kind.JSON, 0);

  private final String option;
  private final Kind kind;
  private final BigDecimal most;

  /// How an option is typed.
  public enum Kind {
    DECIMAL,
    WHOLE,
    /// One text a line.
    LINES,
    /// A JSON object.
    JSON
  }

  OptionField(String option, Kind kind, long most) {
    this.option = option;
    this.kind = kind;
    this.most = BigDecimal.valueOf(most);
  }

  /// Its name in the prompt file.
  public String option() {
    return option;
  }

  public Kind kind() {
    return kind;
  }

  /// Whether it takes more than a line.
  public boolean isLong() {
    return kind == Kind.LINES || kind == Kind.JSON;
  }

  /// The value typed, as the prompt file keeps it.
  ///
  /// @throws IllegalArgumentException with a sentence for the user
  Object parse(String text) {
    return switch (kind) {
      case DECIMAL -> number(text).doubleValue();
      case WHOLE -> whole(text);
      case LINES -> text.lines().filter(line -> !line.isEmpty()).toList();
      case JSON -> json(text);
    };
  }

  /// The value as it would be typed.
  String format(Object value) {
    return switch (value) {
      case null -> "";
      case List<?> lines -> lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
      case String text -> text;
      case Number number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
      default -> JsonText.of(value);
    };
  }

  /// A value that any model with this option takes, to find out whether one does.
  Object probe() {
    return switch (kind) {
      case DECIMAL -> 1.0;
      case WHOLE -> 1;
      case LINES -> List.of("x");
      case JSON -> Map.of("x", 1);
    };
  }

  static Stream<OptionField> all() {
    return Stream.of(values());
  }

  private long whole(String text) {
    try {
      return number(text).longValueExact();
    } catch (ArithmeticException _) {
      throw new IllegalArgumentException(Text.of("options.problem.whole"));
    }
  }

  private BigDecimal number(String text) {
    try {
      BigDecimal number = new BigDecimal(text.strip());
      if (number.signum() >= 0 && number.compareTo(most) <= 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException(Text.of("options.problem.number"));
    }
    throw new IllegalArgumentException(Text.of("options.problem.range", most.toPlainString()));
  }

  private Object json(String text) {
    try {
      return JsonText.fields(option, text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(OptionText.of(e), e);
    }
  }
}
