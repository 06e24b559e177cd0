package deliberate.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// A one-way switch that tells running work to stop. Thread-safe; cancelling twice is the same as once.
public final class CancelSignal {
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean cancelled;

  /// Stops the work; listeners run on the calling thread, each once.
  public void cancel() {
    List<Runnable> toRun;
    synchronized (this) {
      if (cancelled) {
        return;
      }
      cancelled = true;
      toRun = List.copyOf(listeners);
      listeners.clear();
    }
    toRun.forEach(Runnable::run);
  }

  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /// Throws [CancellationException] once cancelled; for loops that check now and then.
  public void throwIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }

  /// Runs the listener on cancel, or at once if that has happened already.
  /// Close the registration when the work is over, so that a long-lived signal does not collect listeners.
  public Registration onCancel(Runnable listener) {
    synchronized (this) {
      if (!cancelled) {
        listeners.add(listener);
        return () -> remove(listener);
      }
    }
    listener.run();
    return () -> {};
  }

  private synchronized void remove(Runnable listener) {
    listeners.remove(listener);
  }

  /// Takes a listener off its signal again.
  @FunctionalInterface
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
