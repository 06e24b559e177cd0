package deliberate.ui.settings;

import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// One piece of work at a time that the user can stop; what comes of stopped work is dropped.
final class Background {
  private final TaskRunner tasks;
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private CancelSignal current = new CancelSignal();

  Background(TaskRunner tasks) {
    this.tasks = tasks;
  }

  ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /// Starts it in place of what is under way.
  <T> void start(Function<CancelSignal, T> work, Consumer<T> onDone) {
    stop();
    CancelSignal cancel = new CancelSignal();
    current = cancel;
    working.set(true);
    tasks.run(() -> work.apply(cancel), result -> finish(cancel, () -> onDone.accept(result)),
        problem -> finish(cancel, () -> report(problem)));
  }

  void stop() {
    current.cancel();
    working.set(false);
  }

  private void finish(CancelSignal cancel, Runnable action) {
    if (!cancel.isCancelled()) {
      working.set(false);
      action.run();
    }
  }

  private static void report(Exception problem) {
    if (!(problem instanceof CancellationException)) {
      throw new IllegalStateException(problem);
    }
  }
}
