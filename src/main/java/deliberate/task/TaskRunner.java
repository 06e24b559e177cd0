package deliberate.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one door to background work. Work runs away from the caller; results come back on the caller's home thread
/// (the JavaFX thread in the window, the working thread itself elsewhere).
public interface TaskRunner {

  /// Runs the work, then hands its result to `onDone`, or what it threw to `onFailed`; always exactly one of the two.
  /// An [Error] comes wrapped in an [java.util.concurrent.ExecutionException].
  <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed);

  /// Runs something on the home thread soon.
  void home(Runnable action);
}
