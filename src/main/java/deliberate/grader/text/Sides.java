package deliberate.grader.text;

import deliberate.grader.Given;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import java.util.List;
import java.util.Locale;

/// The answer and the text that it is held against, both dressed as the settings say.
///
/// @param got    the answer
/// @param wanted what it is compared with
record Sides(String got, String wanted) {
  static final String VALUE = "value";
  static final String IGNORE_CASE = "ignoreCase";
  static final String TRIM = "trim";

  /// The settings of every check that compares with one text.
  static final List<Setting> SETTINGS = List.of(
      Setting.of(VALUE, Kind.TEXT).usually("{{" + GradedAnswer.EXPECTED + "}}"),
      Setting.flag(IGNORE_CASE, false),
      Setting.flag(TRIM, true));

  static Sides of(Given given, GradedAnswer answer) {
    return new Sides(dressed(answer.text(), given), dressed(given.text(VALUE), given));
  }

  /// Without blanks around it, and in lower case, where the settings say so.
  static String dressed(String text, Given given) {
    String lines = text.replace("\r\n", "\n");
    String trimmed = given.flag(TRIM) ? lines.strip() : lines;
    return given.flag(IGNORE_CASE) ? trimmed.toLowerCase(Locale.ROOT) : trimmed;
  }
}
