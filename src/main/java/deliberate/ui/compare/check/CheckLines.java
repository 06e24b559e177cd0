package deliberate.ui.compare.check;

import deliberate.grader.Grade.Verdict;
import java.util.List;

/// What stands below an answer.
///
/// @param summary one line for all, before the others; empty where they stand by themselves
record CheckLines(String summary, List<Line> lines) {
  static final CheckLines NONE = new CheckLines("", List.of());

  CheckLines {
    lines = List.copyOf(lines);
  }

  /// One check.
  record Line(Verdict verdict, String text) {}

  /// Whether every check passed.
  boolean allPassed() {
    return lines.stream().allMatch(line -> line.verdict() == Verdict.PASSED);
  }
}
