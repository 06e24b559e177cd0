package deliberate.run.batch;

import java.time.Duration;
import java.util.Optional;

/// How far a batch has come.
///
/// @param elapsed since it was started
public record BatchProgress(int done, int all, Duration elapsed) {

  /// How long the rest will take if it goes on like this; empty before anything has ended.
  public Optional<Duration> left() {
    return done == 0 ? Optional.empty() : Optional.of(elapsed.multipliedBy(all - (long) done).dividedBy(done));
  }
}
