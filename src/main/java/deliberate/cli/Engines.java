package deliberate.cli;

import deliberate.grader.Graders;
import deliberate.run.RunEngine;

/// Makes the engine for one command.
@FunctionalInterface
public interface Engines {

  /// @param fast whether the offline engine answers at once instead of at the pace of a hosted model
  Made make(boolean fast);

  /// An engine, and the checks that may ask it.
  record Made(RunEngine engine, Graders graders) {}
}
