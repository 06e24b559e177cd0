package deliberate.grader;

import java.util.List;

/// One kind of check on an answer. Holds no state: what a check is set to comes with every call.
public interface Grader {

  /// The name of the kind in prompt files, such as `equals`.
  String id();

  /// What can be set, the most telling one first: the check is named after it.
  List<Setting> settings();

  /// Grades one answer; never on the JavaFX thread.
  ///
  /// @throws CannotTell where it cannot be said whether the answer passes
  Grade grade(Given given, GradedAnswer answer);
}
