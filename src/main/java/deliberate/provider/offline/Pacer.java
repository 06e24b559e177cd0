package deliberate.provider.offline;

import deliberate.task.CancelSignal;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;

/// Holds the stream back to a simulated speed; a cancel ends the wait at once, and so does an interrupt.
final class Pacer implements AutoCloseable {
  private static final double NANOS_PER_SECOND = 1e9;

  private final CancelSignal cancel;
  private final CancelSignal.Registration registration;
  private long due = System.nanoTime();

  /// To be made on the thread that will wait.
  Pacer(CancelSignal cancel) {
    this.cancel = cancel;
    Thread waiting = Thread.currentThread();
    this.registration = cancel.onCancel(() -> LockSupport.unpark(waiting));
  }

  /// Waits until this much later than the previous moment that was due.
  ///
  /// @throws CancellationException once cancelled
  void after(Duration wait) {
    waitUntil(due + wait.toNanos());
  }

  /// Waits for as long as these tokens take.
  void after(long tokens, double tokensPerSecond) {
    waitUntil(due + (long) (tokens / tokensPerSecond * NANOS_PER_SECOND));
  }

  private void waitUntil(long moment) {
    due = moment;
    cancel.throwIfCancelled();
    long left = due - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(this, left);
      cancel.throwIfCancelled();
      if (Thread.currentThread().isInterrupted()) {
        // An interrupted thread cannot wait any more.
        throw new CancellationException();
      }
      left = due - System.nanoTime();
    }
  }

  @Override
  public void close() {
    registration.close();
  }
}
