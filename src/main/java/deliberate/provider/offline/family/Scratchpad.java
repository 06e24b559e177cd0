package deliberate.provider.offline.family;

import java.util.random.RandomGenerator;

/// Where the engine thinks: lines are written here while they are thought, as long as the budget lasts.
public interface Scratchpad {

  /// Writes a line of thinking; false, and nothing written, where the budget has no room for it.
  ///
  /// @throws java.util.concurrent.CancellationException once the run is stopped
  boolean note(String line);

  /// Thinking tokens in all; 0 means answering at once.
  int budget();

  /// Thinking tokens used so far.
  long spent();

  /// How adventurous: 0 always takes the likeliest step, 1 is usual.
  double temperature();

  /// Decides between steps; seeded, so that the same seed takes the same way.
  RandomGenerator random();
}
