package deliberate.grader.json;

import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Setting;
import java.util.List;

/// Whether the answer is JSON and nothing else.
public final class JsonValid implements Grader {
  @Override
  public String id() {
    return "json";
  }

  @Override
  public List<Setting> settings() {
    return List.of(JsonText.ALLOW_FENCE);
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    try {
      JsonText.read(answer.text(), given);
      return Grade.passed();
    } catch (JsonText.NotJson e) {
      return Grade.failed(e.reason());
    }
  }
}
