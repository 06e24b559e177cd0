package deliberate.ui.document;

import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Notice;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Reads and writes in the background, one file at a time: a save that ends late would otherwise meet what
/// came after it.
final class FileWork {
  private final TaskRunner tasks;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  FileWork(TaskRunner tasks) {
    this.tasks = tasks;
  }

  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// Runs the action once nothing is being read or written.
  void whenIdle(Runnable action) {
    if (busy.get()) {
      waiting.add(action);
    } else {
      action.run();
    }
  }

  /// @param onFailed gets a sentence about it
  <T> void run(Callable<T> work, Consumer<T> onDone, String fileName, Consumer<Notice> onFailed) {
    busy.set(true);
    tasks.run(work, result -> {
      busy.set(false);
      onDone.accept(result);
      goOn();
    }, problem -> {
      busy.set(false);
      onFailed.accept(new Notice(Notice.Level.PROBLEM, problem instanceof PromptFileException known
          ? PromptFileText.of(known)
          : Text.of("shell.file.unknown-problem", fileName, String.valueOf(problem.getMessage()))));
      goOn();
    });
  }

  private void goOn() {
    while (!busy.get() && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
