package deliberate.ui.history;

import deliberate.run.history.RunHistory;
import deliberate.task.TaskRunner;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Looks now and then whether anything was written into the history, be it by this window, another or a command. For
/// the home thread.
final class Following {
  private final RunHistory history;
  private final TaskRunner tasks;
  private final Duration pause;
  private final Runnable onNews;
  private final Consumer<Exception> onProblem;
  private Object round = new Object();
  private Optional<Long> mark = Optional.empty();

  /// @param pause  between two looks
  /// @param onNews told when something was written, and at the first look
  Following(RunHistory history, TaskRunner tasks, Duration pause, Runnable onNews, Consumer<Exception> onProblem) {
    this.history = history;
    this.tasks = tasks;
    this.pause = pause;
    this.onNews = onNews;
    this.onProblem = onProblem;
  }

  void start() {
    round = new Object();
    look(round);
  }

  void stop() {
    round = new Object();
  }

  private void look(Object mine) {
    tasks.run(() -> {
      Thread.sleep(pause); // here, since whatever waits on the window's thread keeps its pulse going
      return history.mark();
    }, now -> {
      if (round == mine) {
        boolean news = !Optional.of(now).equals(mark);
        mark = Optional.of(now);
        if (news) {
          onNews.run();
        }
        look(mine);
      }
    }, problem -> {
      if (round == mine) {
        mark = Optional.empty();
        onProblem.accept(problem);
        look(mine);
      }
    });
  }
}
