package deliberate.ui.document;

import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.diff.WordDiff;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.FileText;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.task.TaskRunner;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What another program did to the open file, and what to do about it.
public final class DiskViewModel {
  private final DocumentViewModel document;
  private final PromptViewModel editor;
  private final TaskRunner tasks;
  private final OnDisk disk;
  private final ReadOnlyObjectWrapper<Optional<WordDiff>> difference = new ReadOnlyObjectWrapper<>(Optional.empty());

  DiskViewModel(DocumentViewModel document, PromptViewModel editor, TaskRunner tasks, OnDisk disk) {
    this.document = document;
    this.editor = editor;
    this.tasks = tasks;
    this.disk = disk;
    disk.state().subscribe((_, _) -> difference.set(Optional.empty()));
  }

  public ReadOnlyObjectProperty<DiskState> state() {
    return disk.state();
  }

  /// From what is on the disk to what is in the editor; empty until [#compare] has found it.
  public ReadOnlyObjectProperty<Optional<WordDiff>> difference() {
    return difference.getReadOnlyProperty();
  }

  /// Says what happened, empty where nothing did.
  public String sentence() {
    return switch (state().get()) {
      case SAME -> "";
      case CHANGED -> Text.of("document.disk.changed", document.name().get());
      case GONE -> Text.of("document.disk.gone", document.name().get());
    };
  }

  /// Looks whether another program did something to the file.
  public void look() {
    if (!document.busy().get()) {
      disk.look();
    }
  }

  /// Stays with what is in the editor; the next save replaces what another program wrote.
  public void keepMine() {
    Path path = document.file().get();
    tasks.run(() -> PromptFile.fingerprint(path), there -> {
      disk.expect(Optional.of(path), there.orElse(""));
      editor.markUnsaved();
    }, document::unreadable);
  }

  /// Goes over to what another program wrote; undo brings back what was in the editor.
  public void takeTheirs() {
    document.readAgain();
  }

  /// What the file holds with this prompt in it, asked for on any thread; empty where that cannot be made.
  public Supplier<String> text(Prompt prompt) {
    PromptDocument before = document.source();
    Optional<Path> path = Optional.ofNullable(document.file().get());
    return () -> {
      try {
        return path.isPresent() ? PromptFile.text(before, prompt, path.get()) : PromptFile.text(before, prompt);
      } catch (PromptFileException _) { // such as two sections of one id, which no file can hold
        return "";
      }
    };
  }

  /// Compares what another program wrote with what is in the editor.
  public void compare() {
    Path path = document.file().get();
    Prompt mine = editor.prompt().get();
    PromptDocument before = document.source();
    tasks.run(() -> WordDiff.of(FileText.read(path).text(), PromptFile.text(before, mine, path)),
        found -> difference.set(Optional.of(found)), document::unreadable);
  }
}
