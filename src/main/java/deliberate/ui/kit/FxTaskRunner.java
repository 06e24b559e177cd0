package deliberate.ui.kit;

import deliberate.task.TaskRunner;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Background work on virtual threads, results on the JavaFX thread.
public final class FxTaskRunner implements TaskRunner {

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
    Thread.ofVirtual().name("work").start(() -> {
      T result;
      try {
        result = work.call();
      } catch (Exception e) {
        home(() -> onFailed.accept(e));
        return;
      }
      home(() -> onDone.accept(result));
    });
  }

  @Override
  public void home(Runnable action) {
    Platform.runLater(action);
  }
}
