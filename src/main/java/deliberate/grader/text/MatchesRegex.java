package deliberate.grader.text;

import deliberate.grader.CannotTell;
import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import deliberate.grader.pattern.BoundedPattern;
import java.util.List;
import java.util.Optional;

/// Whether a regular expression matches somewhere in the answer, or all of it.
public final class MatchesRegex implements Grader {
  private static final String PATTERN = "pattern";
  private static final String WHOLE = "whole";

  @Override
  public String id() {
    return "regex";
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.of(PATTERN, Kind.LINE).refusing(MatchesRegex::problem),
        Setting.flag(Sides.IGNORE_CASE, false), Setting.flag(WHOLE, false));
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    BoundedPattern pattern = BoundedPattern.of(given.text(PATTERN), given.flag(Sides.IGNORE_CASE));
    try {
      boolean matches = given.flag(WHOLE)
          ? pattern.matchesWhole(answer.text().strip())
          : pattern.matchesWithin(answer.text());
      return Grade.of(matches, Reason.of("no-match", answer.text().strip()));
    } catch (BoundedPattern.Endless _) {
      throw new CannotTell(Reason.of("pattern-endless", new String[0]));
    }
  }

  private static Optional<Reason> problem(Object pattern) {
    return BoundedPattern.fault(pattern.toString()).map(fault -> Reason.of("pattern-broken", fault));
  }
}
