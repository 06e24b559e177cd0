package deliberate.ui.format;

import deliberate.format.Exported;
import deliberate.format.FileNames;
import deliberate.format.PromptFormat;
import deliberate.format.PromptFormats;
import deliberate.message.FormatText;
import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.store.AtomicFile;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Writes a prompt for another tool, after showing what will not be in that file.
public final class ExportViewModel {
  private final Prompt prompt;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Consumer<Notice> tell;
  private final List<PromptFormat> formats;
  private final ObjectProperty<PromptFormat> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What would be written.
  ///
  /// @param text    empty where it cannot be written
  /// @param losses  a line each
  /// @param problem why it cannot be written; empty where it can
  public record Result(Optional<String> text, List<String> losses, String problem) {}

  /// @param tell gets what came of writing
  public ExportViewModel(Prompt prompt, PromptFormats formats, Dialogs dialogs, TaskRunner tasks,
                         Consumer<Notice> tell) {
    this.prompt = prompt;
    this.formats = formats.writable();
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.tell = tell;
    chosen.subscribe(this::look);
    chosen.set(this.formats.get(Math.min(1, this.formats.size() - 1)));
  }

  /// The formats that can be written.
  public List<PromptFormat> formats() {
    return formats;
  }

  /// The one that is looked at; never null.
  public ObjectProperty<PromptFormat> chosen() {
    return chosen;
  }

  /// What it would be; empty while that is worked out.
  public ReadOnlyObjectProperty<Optional<Result>> result() {
    return result.getReadOnlyProperty();
  }

  /// Asks where to, and writes it there.
  public void write() {
    Optional<String> text = result.get().flatMap(Result::text);
    text.flatMap(_ -> dialogs.chooseFileToExport(FileNames.usual(prompt, chosen.get())))
        .ifPresent(path -> write(path, text.orElseThrow()));
  }

  private void write(Path path, String text) {
    tasks.run(() -> {
      AtomicFile.write(path, text.getBytes(StandardCharsets.UTF_8));
      return path;
    }, written -> tell.accept(new Notice(Notice.Level.INFORMATION,
            Text.of("format.export.done", String.valueOf(written.getFileName())))),
        problem -> tell.accept(new Notice(Notice.Level.PROBLEM, Text.of("format.export.failed",
            String.valueOf(path.getFileName()), String.valueOf(problem.getMessage())))));
  }

  private void look(PromptFormat format) {
    result.set(Optional.empty());
    if (format != null) {
      tasks.run(() -> result(format), looked -> {
        if (format == chosen.get()) {
          result.set(Optional.of(looked));
        }
      }, problem -> {
        throw new IllegalStateException("the prompt could not be written as " + format.id(), problem);
      });
    }
  }

  private Result result(PromptFormat format) {
    try {
      Exported exported = format.write(prompt);
      return new Result(Optional.of(exported.text()), FormatText.lines(exported.report()), "");
    } catch (PromptFileException e) {
      return new Result(Optional.empty(), List.of(), PromptFileText.of(e));
    }
  }
}
