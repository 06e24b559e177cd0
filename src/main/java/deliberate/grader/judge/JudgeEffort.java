package deliberate.grader.judge;

import deliberate.grader.Reason;
import deliberate.provider.option.Effort;
import java.util.Optional;

/// How hard the judge is to think, as it is written in a check.
final class JudgeEffort {
  private static final String USUAL = "default";

  private JudgeEffort() {}

  static Effort of(String text) {
    return text.equals(USUAL) ? Effort.DEFAULT : Effort.parse(text);
  }

  static Optional<Reason> problem(Object text) {
    try {
      of(text.toString());
      return Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.of(Reason.of("judge-effort", text.toString()));
    }
  }
}
