package deliberate.report;

import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.recording.Recording;
import deliberate.run.PromptRef;
import java.util.List;
import java.util.Optional;

/// Runs of one prompt side by side, to be exported; a conversation is a run per turn.
///
/// @param caseName the test case whose values were filled in; empty without one
/// @param graders  the kinds of checks, by which checks are named
/// @param replayed the recording that was shown again; empty where the runs were made now
public record Comparison(PromptRef prompt, String caseName, List<GradedRun> runs, Graders graders,
                         Optional<Recording> replayed) {
  public Comparison {
    runs = List.copyOf(runs);
  }

  /// Of runs made now.
  public Comparison(PromptRef prompt, String caseName, List<GradedRun> runs, Graders graders) {
    this(prompt, caseName, runs, graders, Optional.empty());
  }
}
