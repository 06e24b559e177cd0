package deliberate.run.history;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/// One thread for work in order. What goes wrong unforeseen in there is not lost with the work, but told to whoever
/// looks after uncaught problems.
final class WriterThread extends ScheduledThreadPoolExecutor {

  WriterThread() {
    super(1, Thread.ofPlatform().daemon().name("history").factory());
    setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  protected void afterExecute(Runnable work, Throwable thrown) {
    super.afterExecute(work, thrown);
    if (work instanceof Future<?> future && future.isDone() && !future.isCancelled()) {
      try {
        future.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException || e.getCause() instanceof Error) {
          Thread thread = Thread.currentThread();
          thread.getUncaughtExceptionHandler().uncaughtException(thread, e.getCause());
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
