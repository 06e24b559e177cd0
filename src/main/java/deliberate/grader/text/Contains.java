package deliberate.grader.text;

import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import java.util.List;

/// Whether this text stands somewhere in the answer.
public final class Contains implements Grader {
  @Override
  public String id() {
    return "contains";
  }

  @Override
  public List<Setting> settings() {
    return Sides.SETTINGS;
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    Sides sides = Sides.of(given, answer);
    return Grade.of(sides.got().contains(sides.wanted()),
        Reason.of("lacks", given.text(Sides.VALUE)));
  }
}
