package deliberate.spend;

import java.time.Instant;
import java.util.Optional;

/// Tells processes of this machine apart, also where a number is used again.
///
/// @param id      the number that the system gave it
/// @param started when it started, in milliseconds since 1970; 0 where the system does not say
record Owner(long id, long started) {
  /// The system counts from its own start, which moves when the clock is set.
  private static final long JITTER_MS = 600_000;

  static Owner ofThisOne() {
    ProcessHandle own = ProcessHandle.current();
    return new Owner(own.pid(), started(own));
  }

  boolean isAlive() {
    Optional<ProcessHandle> found = ProcessHandle.of(id).filter(ProcessHandle::isAlive);
    return found.isPresent() && Math.abs(started(found.get()) - started) <= JITTER_MS;
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
