package deliberate.report;

import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.run.PromptRef;
import java.util.List;

/// Runs of one prompt side by side, to be exported; a conversation is a run per turn.
///
/// @param caseName the test case whose values were filled in; empty without one
/// @param graders  the kinds of checks, by which checks are named
public record Comparison(PromptRef prompt, String caseName, List<GradedRun> runs, Graders graders) {
  public Comparison {
    runs = List.copyOf(runs);
  }
}
