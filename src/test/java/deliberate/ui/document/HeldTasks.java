package deliberate.ui.document;

import deliberate.task.DirectTaskRunner;
import deliberate.task.TaskRunner;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Works at once, until it is told to hold; then each piece of work waits for the test.
public final class HeldTasks implements TaskRunner {
  private final TaskRunner direct = new DirectTaskRunner();
  private final Queue<Runnable> held = new ArrayDeque<>();
  private boolean holding;

  public void hold() {
    holding = true;
  }

  /// Does all that waits, and what that brings.
  public void release() {
    holding = false;
    while (!held.isEmpty()) {
      held.remove().run();
    }
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
    if (holding) {
      held.add(() -> direct.run(work, onDone, onFailed));
    } else {
      direct.run(work, onDone, onFailed);
    }
  }

  @Override
  public void home(Runnable action) {
    action.run();
  }
}
