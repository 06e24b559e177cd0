package deliberate.recording;

import deliberate.task.CancelSignal;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// The clock of a replay: it runs at a chosen speed, can be halted, and is read as the recorded time. Thread-safe.
public final class Playback {
  /// Without any waiting.
  public static final double AT_ONCE = Double.POSITIVE_INFINITY;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final LongSupplier nanoClock;
  private final Rest rest;
  /// The moment of the event that is being handed out on this thread: exact, however late the thread is.
  private final ThreadLocal<OptionalLong> handingOut = ThreadLocal.withInitial(OptionalLong::empty);
  private double speed;
  private boolean halted;
  private double position;
  private long readAt;

  /// Waits for a change, or so long.
  interface Rest {
    void await(Condition changed, long nanos) throws InterruptedException;
  }

  /// @param speed how many times as fast as it was recorded, above 0
  public Playback(double speed) {
    this(speed, System::nanoTime, (changed, nanos) -> changed.await(nanos, TimeUnit.NANOSECONDS));
  }

  Playback(double speed, LongSupplier nanoClock, Rest rest) {
    this.speed = checked(speed);
    this.nanoClock = nanoClock;
    this.rest = rest;
    this.readAt = nanoClock.getAsLong();
  }

  /// The recorded time that has passed since this clock was made, in nanoseconds.
  public long now() {
    return handingOut.get().orElseGet(this::position);
  }

  public void setSpeed(double newSpeed) {
    double valid = checked(newSpeed);
    change(() -> speed = valid);
  }

  /// Halts it, or lets it go on.
  public void setHalted(boolean halt) {
    change(() -> halted = halt);
  }

  /// Waits for that moment of the recorded time.
  ///
  /// @return whether it came; not where the run was stopped before
  public boolean await(long moment, CancelSignal cancel) {
    try (CancelSignal.Registration _ = cancel.onCancel(() -> change(() -> { }))) {
      lock.lockInterruptibly();
      try {
        while (!cancel.isCancelled() && (halted || position() < moment)) {
          if (!halted && speed == AT_ONCE) {
            position = Math.max(position, moment);
          } else {
            rest.await(changed, halted ? Long.MAX_VALUE : (long) Math.ceil((moment - position) / speed));
          }
        }
        return !cancel.isCancelled();
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Does something at exactly that moment, as far as this thread can see.
  void at(long moment, Runnable action) {
    handingOut.set(OptionalLong.of(moment));
    try {
      action.run();
    } finally {
      handingOut.remove();
    }
  }

  private long position() {
    lock.lock();
    try {
      long now = nanoClock.getAsLong();
      if (!halted && speed != AT_ONCE) {
        position += (now - readAt) * speed;
      }
      readAt = now;
      return (long) position;
    } finally {
      lock.unlock();
    }
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      position();
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static double checked(double speed) {
    if (!(speed > 0)) {
      throw new IllegalArgumentException("a speed is above 0, not " + speed);
    }
    return speed;
  }
}
