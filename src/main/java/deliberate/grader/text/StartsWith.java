package deliberate.grader.text;

import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import java.util.List;

/// Whether the answer begins with this text.
public final class StartsWith implements Grader {
  @Override
  public String id() {
    return "starts-with";
  }

  @Override
  public List<Setting> settings() {
    return Sides.SETTINGS;
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    Sides sides = Sides.of(given, answer);
    return Grade.of(sides.got().startsWith(sides.wanted()),
        Reason.of("starts-wrong", answer.text().strip(), given.text(Sides.VALUE)));
  }
}
