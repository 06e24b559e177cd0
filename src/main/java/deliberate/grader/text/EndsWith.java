package deliberate.grader.text;

import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import java.util.List;

/// Whether the answer ends with this text.
public final class EndsWith implements Grader {
  @Override
  public String id() {
    return "ends-with";
  }

  @Override
  public List<Setting> settings() {
    return Sides.SETTINGS;
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    Sides sides = Sides.of(given, answer);
    return Grade.of(sides.got().endsWith(sides.wanted()),
        Reason.of("ends-wrong", end(answer.text()), given.text(Sides.VALUE)));
  }

  /// The last line: what stands before it says nothing of the end.
  private static String end(String text) {
    String stripped = text.strip();
    return stripped.substring(stripped.lastIndexOf('\n') + 1);
  }
}
