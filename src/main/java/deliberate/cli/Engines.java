package deliberate.cli;

import deliberate.grader.GradedJson;
import deliberate.grader.Graders;
import deliberate.run.RunEngine;
import deliberate.run.RunKeeper;
import deliberate.run.history.RunHistory;
import java.math.BigDecimal;
import java.util.Optional;

/// Makes the engine for one command, and knows where runs are kept.
public interface Engines {

  /// @param keeper who keeps its runs
  Made make(Wish wish, RunKeeper keeper);

  /// The runs that were kept, where there is a place for them; nothing is made before it is used.
  default Optional<RunHistory> history() {
    return Optional.empty();
  }

  /// An engine that keeps its runs, and what comes of the checks on them.
  default Made keeping(Wish wish, RunHistory history) {
    Made made = make(wish, history);
    return new Made(made.engine(),
        made.graders().tellingOf(run -> history.checked(run.run().id(), GradedJson.write(run))));
  }

  /// What an engine is to be like.
  ///
  /// @param fast whether the offline engine answers at once instead of at the pace of a hosted model
  /// @param cap  what the command may spend, in US dollars; empty for no limit of its own
  /// @param yes  whether every cap may be gone over without a question
  record Wish(boolean fast, Optional<BigDecimal> cap, boolean yes) {}

  /// An engine, and the checks that may ask it.
  record Made(RunEngine engine, Graders graders) {}
}
