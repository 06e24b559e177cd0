package deliberate.ui.document;

import deliberate.faults.Child;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.draft.Safekeeping;
import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.TaskRunner;
import deliberate.task.VirtualTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.RecordingDialogs;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.settings.SettingsViewModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Types numbers into a prompt, fifty a second, and saves now and then, until it is killed. Behind it is everything
/// that the window has but the window.
final class TypingProcess {
  private static final int TYPES_BETWEEN_SAVES = 70;
  private static final long MILLIS_BETWEEN_TYPES = 20;

  private final ScheduledExecutorService home = Executors.newSingleThreadScheduledExecutor();
  private final PromptViewModel editor;
  private final DocumentViewModel document;
  private final Path file;
  private final Writer log;
  private int typed;

  private TypingProcess(Path folder) throws IOException {
    TaskRunner tasks = new VirtualTaskRunner(home);
    editor = new PromptViewModel(tasks, this::debounce);
    document = new DocumentViewModel(editor, new RecordingDialogs(), tasks, new SettingsViewModel(Settings.DEFAULTS,
        new SettingsFile(new DataFolders(folder, folder)), tasks, e -> {
          throw new AssertionError(e);
        }), Safekeeping.in(folder), this::debounce);
    file = folder.resolve("eggs.prompt.yaml");
    log = Files.newBufferedWriter(folder.resolve("typed"));
  }

  /// Arguments: a folder that holds the prompt.
  public static void main(String[] arguments) throws IOException {
    new TypingProcess(Path.of(arguments[0])).start();
    Child.stay();
  }

  private void start() {
    home.execute(() -> document.open(file, notice -> {
      throw new AssertionError(notice.text());
    }));
    home.scheduleAtFixedRate(this::type, MILLIS_BETWEEN_TYPES, MILLIS_BETWEEN_TYPES, TimeUnit.MILLISECONDS);
  }

  private void type() {
    if (document.file().get() == null) {
      return;
    }
    typed++;
    editor.setText(new Source.InSection("task"), "number " + typed + " of them");
    try {
      log.write(typed + " " + System.currentTimeMillis() + "\n");
      log.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (typed % TYPES_BETWEEN_SAVES == 0) {
      document.save();
    }
  }

  private Debounce debounce(Duration delay) {
    return new Debounce() {
      private Future<?> waiting;

      @Override
      public void restart(Runnable action) {
        cancel();
        waiting = home.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
      }

      @Override
      public void cancel() {
        if (waiting != null) {
          waiting.cancel(false);
        }
      }
    };
  }
}
