package deliberate.grader;

import deliberate.run.RunRecord;
import java.util.Optional;

/// What came of one check.
///
/// @param reason  why; empty only where it passed and there is nothing to add
/// @param judging the run of the model that was asked, where one was; its cost is not the answer's
public record Grade(Verdict verdict, Optional<Reason> reason, Optional<RunRecord> judging) {

  /// How a check ends.
  public enum Verdict {
    PASSED,
    FAILED,
    /// Neither: something that the check needs is missing, or cannot be used.
    COULD_NOT_TELL;

    /// The name in files and text keys.
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public static Grade passed() {
    return new Grade(Verdict.PASSED, Optional.empty(), Optional.empty());
  }

  public static Grade failed(Reason reason) {
    return new Grade(Verdict.FAILED, Optional.of(reason), Optional.empty());
  }

  public static Grade couldNotTell(Reason reason) {
    return new Grade(Verdict.COULD_NOT_TELL, Optional.of(reason), Optional.empty());
  }

  /// Passed, or failed for this reason.
  public static Grade of(boolean passes, Reason otherwise) {
    return passes ? passed() : failed(otherwise);
  }

  /// The same, told by this run.
  public Grade judgedBy(RunRecord run) {
    return new Grade(verdict, reason, Optional.of(run));
  }

  public boolean isPassed() {
    return verdict == Verdict.PASSED;
  }
}
