package deliberate.ui.compare;

import deliberate.task.TaskRunner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Works on virtual threads; results come home when the test waits for them, on the test's own thread.
public final class QueuedTasks implements TaskRunner {
  private static final long TIMEOUT_SECONDS = 30;

  private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
    Thread.startVirtualThread(() -> {
      try {
        T result = work.call();
        home.add(() -> onDone.accept(result));
      } catch (Exception e) {
        home.add(() -> onFailed.accept(e));
      }
    });
  }

  @Override
  public void home(Runnable action) {
    home.add(action);
  }

  /// Takes results home until it is so.
  public void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      takeOneHome();
    }
  }

  private void takeOneHome() {
    try {
      Runnable action = home.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      if (action == null) {
        throw new AssertionError("not so after " + TIMEOUT_SECONDS + " s");
      }
      action.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
