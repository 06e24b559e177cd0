package deliberate.grader;

import deliberate.grader.Grade.Verdict;
import deliberate.run.RunRecord;
import java.util.List;

/// A run and what came of the checks on its answer.
///
/// @param checks in the order of the prompt; empty where the run did not finish
public record GradedRun(RunRecord run, List<Graded> checks) {
  public GradedRun {
    checks = List.copyOf(checks);
  }

  public int passed() {
    return (int) checks.stream().filter(check -> check.grade().isPassed()).count();
  }

  /// What the answer and its judges have cost.
  public GradedCost cost() {
    return GradedCost.of(this);
  }

  /// Whether there were checks and all of them passed.
  public boolean isRight() {
    return !checks.isEmpty() && passed() == checks.size();
  }

  /// Whether any check failed.
  public boolean isWrong() {
    return checks.stream().anyMatch(check -> check.grade().verdict() == Verdict.FAILED);
  }
}
