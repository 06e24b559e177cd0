package deliberate.provider.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// How often to try, and how long to wait in between.
///
/// @param tries     all of them, the first included
/// @param firstWait before the second try; doubles with each further one
/// @param maxWait   the longest wait; a server that asks for more is not asked again
/// @param jitter    how much of a wait is left to chance, from 0 (none) to 1 (all of it)
public record RetryPolicy(int tries, Duration firstWait, Duration maxWait, double jitter) {

  public static final RetryPolicy STANDARD =
      new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(60), 0.5);

  public static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, Duration.ZERO, 0);

  /// The same number of tries without any waiting.
  public RetryPolicy withoutWaiting() {
    return new RetryPolicy(tries, Duration.ZERO, maxWait, 0);
  }

  /// How long to wait after that many tries; empty where it should not be tried again.
  ///
  /// @param asked what the server asks for; honoured to the letter, with jitter only on top
  public Optional<Duration> waitAfter(int triesMade, Optional<Duration> asked) {
    if (triesMade >= tries || asked.filter(wait -> wait.compareTo(maxWait) > 0).isPresent()) {
      return Optional.empty();
    }
    Duration own = firstWait.multipliedBy(1L << Math.min(triesMade - 1, 20));
    Duration capped = own.compareTo(maxWait) > 0 ? maxWait : own;
    long chance = Math.round(capped.toMillis() * jitter * ThreadLocalRandom.current().nextDouble());
    return Optional.of(asked.map(wait -> wait.plusMillis(chance / 4)).orElse(capped.minusMillis(chance)));
  }
}
