package deliberate.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Background work on virtual threads; results on the home thread that it is given.
public final class VirtualTaskRunner implements TaskRunner {
  private final Executor home;

  /// @param home runs things on the home thread, such as `Platform::runLater`
  public VirtualTaskRunner(Executor home) {
    this.home = home;
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
    Thread.ofVirtual().name("work").start(() -> {
      T result;
      try {
        result = work.call();
      } catch (Error e) {
        home(() -> onFailed.accept(new ExecutionException(e)));
        return;
      } catch (Exception e) {
        home(() -> onFailed.accept(e));
        return;
      }
      home(() -> onDone.accept(result));
    });
  }

  @Override
  public void home(Runnable action) {
    home.execute(action);
  }
}
