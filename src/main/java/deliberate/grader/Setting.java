package deliberate.grader;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One thing that can be set in a check.
///
/// @param key     its name in prompt files, such as `ignoreCase`
/// @param usual   what holds where it is not given; empty where it must be
/// @param choices the values allowed, for a choice
/// @param problem what is wrong with a value without variables, beyond its type
public record Setting(String key, Kind kind, Optional<Object> usual, List<String> choices,
                      Function<Object, Optional<Reason>> problem) {

  /// What a value looks like. Words and numbers may use `{{variables}}`.
  public enum Kind {
    LINE,
    /// Words over several lines.
    TEXT,
    NUMBER,
    FLAG,
    CHOICE,
    /// Several texts: a list, or one text with commas, semicolons, line breaks or, between numbers, blanks.
    LIST,
    /// Anything that JSON can say.
    DATA,
    /// The id of a model.
    MODEL
  }

  public static Setting of(String key, Kind kind) {
    return new Setting(key, kind, Optional.empty(), List.of(), value -> Optional.empty());
  }

  /// Off unless it is switched on, or the other way round.
  public static Setting flag(String key, boolean usual) {
    return of(key, Kind.FLAG).usually(usual);
  }

  /// The first is the usual one.
  public static Setting choice(String key, String... choices) {
    return new Setting(key, Kind.CHOICE, Optional.of(choices[0]), List.of(choices), value -> Optional.empty());
  }

  public Setting usually(Object value) {
    return new Setting(key, kind, Optional.of(value), choices, problem);
  }

  /// Refuses the values for which this gives a reason.
  public Setting refusing(Function<Object, Optional<Reason>> reasons) {
    return new Setting(key, kind, usual, choices, reasons);
  }
}
