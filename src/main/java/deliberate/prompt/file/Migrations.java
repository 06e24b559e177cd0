package deliberate.prompt.file;

import java.util.List;
import java.util.function.UnaryOperator;

/// Brings the text of an older format up to the newest one, step by step, so that the rest reads only that.
///
/// To change the format: add the step that leads there from the version before. It changes the text where it must and
/// nowhere else, and the number after `deliberate:`. The file itself changes when its owner saves it.
final class Migrations {
  /// The first leads from version 1 to version 2, and so on; version 1 is the newest yet.
  static final Migrations KNOWN = new Migrations(List.of());

  private final List<UnaryOperator<String>> steps;

  Migrations(List<UnaryOperator<String>> steps) {
    this.steps = List.copyOf(steps);
  }

  /// The version that is written.
  int newest() {
    return steps.size() + 1;
  }

  /// The text in the newest version; one of a newer version yet, or without a version, as it is.
  ///
  /// @param version of the text, from 1
  String migrate(String text, int version) {
    String now = text;
    for (UnaryOperator<String> step : steps.subList(Math.min(version - 1, steps.size()), steps.size())) {
      now = step.apply(now);
    }
    return now;
  }
}
