package deliberate.ui.kit;

import deliberate.task.TaskRunner;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on the newest input only: waits for a pause, runs in the background one at a time, drops what is outdated.
public final class LatestOnly<I, O> {
  private final TaskRunner tasks;
  private final Debounce debounce;
  private final Function<I, O> work;
  private final Consumer<O> onDone;
  private I waiting;
  private boolean running;
  private boolean closed;

  /// @param work   done away from the home thread
  /// @param onDone gets the result on the home thread
  public LatestOnly(TaskRunner tasks, Debounce debounce, Function<I, O> work, Consumer<O> onDone) {
    this.tasks = tasks;
    this.debounce = debounce;
    this.work = work;
    this.onDone = onDone;
  }

  /// Asks for this input; home thread only.
  public void submit(I input) {
    waiting = input;
    debounce.restart(this::start);
  }

  /// Takes no more results.
  public void close() {
    closed = true;
    waiting = null;
    debounce.cancel();
  }

  private void start() {
    if (running || waiting == null) {
      return;
    }
    I input = waiting;
    waiting = null;
    running = true;
    Callable<O> call = () -> work.apply(input);
    tasks.run(call, this::finish, this::fail);
  }

  private void finish(O result) {
    running = false;
    if (waiting != null) {
      start();
    } else if (!closed) {
      onDone.accept(result);
    }
  }

  private void fail(Exception problem) {
    running = false;
    start();
    throw new IllegalStateException("background work failed", problem);
  }
}
