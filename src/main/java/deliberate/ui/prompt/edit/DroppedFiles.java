package deliberate.ui.prompt.edit;

import deliberate.message.PromptFileText;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.file.tree.FileText;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The texts of files that are dropped into a section, behind what it says already.
public final class DroppedFiles {
  private final PromptViewModel document;
  private final TaskRunner tasks;
  private final Consumer<String> onProblem;

  /// @param onProblem gets a sentence about a file that is no text, or cannot be read
  public DroppedFiles(PromptViewModel document, TaskRunner tasks, Consumer<String> onProblem) {
    this.document = document;
    this.tasks = tasks;
    this.onProblem = onProblem;
  }

  /// Reads them one after the other in the background; those that can be read come in even where another cannot.
  public void into(String sectionId, List<Path> files) {
    for (Path file : files) {
      tasks.run(() -> FileText.read(file).text(), text -> append(sectionId, text), problem ->
          onProblem.accept(problem instanceof PromptFileException known ? PromptFileText.of(known)
              : String.valueOf(problem.getMessage())));
    }
  }

  /// The section may have been deleted meanwhile.
  private void append(String id, String text) {
    if (SectionEdits.indexOf(document.prompt().get(), id) >= 0) {
      String old = SectionEdits.find(document.prompt().get(), id).text();
      String gap = old.isBlank() ? "" : old.endsWith("\n") ? "\n" : "\n\n";
      document.setText(new Source.InSection(id), (old.isBlank() ? "" : old) + gap + text.stripTrailing());
    }
  }
}
