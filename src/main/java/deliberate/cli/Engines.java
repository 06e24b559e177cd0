package deliberate.cli;

import deliberate.run.RunEngine;

/// Makes the engine for one command.
@FunctionalInterface
public interface Engines {

  /// @param fast whether the offline engine answers at once instead of at the pace of a hosted model
  RunEngine engine(boolean fast);
}
