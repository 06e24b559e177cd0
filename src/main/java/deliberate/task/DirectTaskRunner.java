package deliberate.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does everything at once on the calling thread: for tests.
public final class DirectTaskRunner implements TaskRunner {

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      onFailed.accept(e);
      return;
    }
    onDone.accept(result);
  }

  @Override
  public void home(Runnable action) {
    action.run();
  }
}
