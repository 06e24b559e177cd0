package deliberate.grader.text;

import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import java.util.List;

/// Whether the answer is exactly one of several texts.
public final class OneOf implements Grader {
  private static final String VALUES = "values";

  @Override
  public String id() {
    return "one-of";
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.of(VALUES, Kind.LIST), Setting.flag(Sides.IGNORE_CASE, false),
        Setting.flag(Sides.TRIM, true));
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    List<String> values = given.list(VALUES);
    String got = Sides.dressed(answer.text(), given);
    return Grade.of(values.stream().anyMatch(value -> Sides.dressed(value, given).equals(got)),
        Reason.of("not-among", answer.text().strip(), String.join(", ", values)));
  }
}
