package deliberate.meter;

import deliberate.tokens.Count;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/// How fast the tokens of one phase came: so many over so long, or why that cannot be told.
///
/// @param perSecond tokens per second; empty exactly where there is a reason
/// @param tokens    how many came in the phase, as far as known
/// @param over      how long it took, as far as known
/// @param because   why it cannot be measured
public record Speed(OptionalDouble perSecond, Count tokens, Optional<Duration> over, Optional<Reason> because) {
  /// What comes in a shorter time came at once, in a piece: its time says more of the network than of the model.
  public static final Duration LEAST = Duration.ofMillis(20);
  private static final double NANOS = 1e9;

  /// Why a speed cannot be measured.
  public enum Reason {
    /// The phase did not take place.
    NO_PHASE,
    /// How many tokens the phase took is not known.
    NO_COUNT,
    /// Too few tokens, or all of them at once.
    ALL_AT_ONCE
  }

  /// @param phase how long it took; empty where it did not take place
  public static Speed of(Count tokens, Optional<Duration> phase) {
    if (phase.isEmpty()) {
      return not(tokens, phase, Reason.NO_PHASE);
    }
    if (!tokens.isKnown()) {
      return not(tokens, phase, Reason.NO_COUNT);
    }
    if (tokens.or(0) < 2 || phase.get().compareTo(LEAST) < 0) {
      return not(tokens, phase, Reason.ALL_AT_ONCE);
    }
    return new Speed(OptionalDouble.of(tokens.or(0) * NANOS / phase.get().toNanos()), tokens, phase, Optional.empty());
  }

  private static Speed not(Count tokens, Optional<Duration> phase, Reason reason) {
    return new Speed(OptionalDouble.empty(), tokens, phase, Optional.of(reason));
  }
}
