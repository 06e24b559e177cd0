package deliberate.grader;

import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import java.util.Map;

/// An answer to be graded.
///
/// @param run    the finished run that gave the answer
/// @param values what the variables of the prompt were filled with, and [#EXPECTED] where the case has one
/// @param stop   stops a check that asks a model
public record GradedAnswer(RunRecord run, Map<String, String> values, CancelSignal stop) {
  /// The name under which settings can use the answer that the case expects.
  public static final String EXPECTED = "expected";

  public GradedAnswer {
    values = Map.copyOf(values);
  }

  public String text() {
    return run.answer();
  }
}
