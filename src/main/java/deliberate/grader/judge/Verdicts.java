package deliberate.grader.judge;

import deliberate.grader.Grade;
import deliberate.grader.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the verdict of a judge strictly: its first line is PASS or FAIL, alone or before a reason. Anything else is no
/// verdict, however friendly it sounds.
final class Verdicts {
  private static final Pattern VERDICT =
      Pattern.compile("\\A[*_`\\s]*(pass|fail)[*_`]*(?:\\s*[.:,;–—-]+[*_`]*\\s*(.*))?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Verdicts() {}

  static Grade read(String answer) {
    Matcher verdict = VERDICT.matcher(answer.strip());
    if (!verdict.lookingAt()) {
      return Grade.couldNotTell(Reason.of("judge-unclear", answer.strip()));
    }
    if (verdict.group(1).equalsIgnoreCase("pass")) {
      return Grade.passed();
    }
    String why = verdict.group(2) == null ? "" : verdict.group(2).strip();
    return Grade.failed(why.isEmpty() ? Reason.of("judge-no", new String[0]) : Reason.of("judge-no-because", why));
  }
}
