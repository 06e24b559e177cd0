package deliberate.provider.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Notices that the machine slept while an answer was awaited. The monotonic clock stands still meanwhile, so that no
/// other limit notices, and the connection is often dead afterwards without a word of it.
final class SleepWatch {
  /// How far the wall clock must run ahead of the monotonic one to count as sleep; small steps are set clocks.
  private static final Duration JUMP = Duration.ofSeconds(30);
  /// How long a connection may stay silent after the machine woke up.
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  private final LongSupplier nanos;
  private final LongSupplier wallMillis;
  private final Duration lookEvery;
  private long lastNanos;
  private long lastMillis;
  private boolean slept;
  private long wokeAt;

  /// With the clocks of this machine.
  SleepWatch() {
    this(System::nanoTime, System::currentTimeMillis, LOOK_EVERY);
  }

  SleepWatch(LongSupplier nanos, LongSupplier wallMillis, Duration lookEvery) {
    this.nanos = nanos;
    this.wallMillis = wallMillis;
    this.lookEvery = lookEvery;
    renew();
  }

  /// Something came: the connection lives.
  void renew() {
    slept = false;
    lastNanos = nanos.getAsLong();
    lastMillis = wallMillis.getAsLong();
  }

  /// How long to wait before looking again, in nanoseconds.
  long slice(long nanosLeft) {
    return Math.clamp(nanosLeft, 0, lookEvery.toNanos());
  }

  /// To be called after each wait that brought nothing.
  ///
  /// @param afterStart whether a part of the answer had come
  /// @throws SilenceException where nothing came for a while since the machine woke up
  void look(boolean afterStart) throws SilenceException {
    long now = nanos.getAsLong();
    long wall = wallMillis.getAsLong();
    Duration jump = Duration.ofMillis(wall - lastMillis).minusNanos(now - lastNanos);
    lastNanos = now;
    lastMillis = wall;
    if (jump.compareTo(JUMP) > 0) {
      slept = true;
      wokeAt = now;
    }
    if (slept && now - wokeAt >= PATIENCE.toNanos()) {
      throw new SilenceException(PATIENCE, afterStart);
    }
  }
}
