package deliberate.cli;

import deliberate.grader.GradedJson;
import deliberate.grader.Graders;
import deliberate.run.RunEngine;
import deliberate.run.RunKeeper;
import deliberate.run.history.RunHistory;
import java.util.Optional;

/// Makes the engine for one command, and knows where runs are kept.
public interface Engines {

  /// @param fast   whether the offline engine answers at once instead of at the pace of a hosted model
  /// @param keeper who keeps its runs
  Made make(boolean fast, RunKeeper keeper);

  /// The runs that were kept, where there is a place for them; nothing is made before it is used.
  default Optional<RunHistory> history() {
    return Optional.empty();
  }

  /// An engine that keeps its runs, and what comes of the checks on them.
  default Made keeping(boolean fast, RunHistory history) {
    Made made = make(fast, history);
    return new Made(made.engine(),
        made.graders().tellingOf(run -> history.checked(run.run().id(), GradedJson.write(run))));
  }

  /// An engine, and the checks that may ask it.
  record Made(RunEngine engine, Graders graders) {}
}
