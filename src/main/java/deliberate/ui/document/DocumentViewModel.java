package deliberate.ui.document;

import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.settings.BundledFolder;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.settings.SettingsViewModel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The file behind the editor: what is open, whether it is saved, and how to open, save and leave it without losing
/// anything.
public final class DocumentViewModel {
  private static final String ENDING = ".prompt.yaml";
  private static final String UNTITLED = "untitled" + ENDING;

  private final PromptViewModel editor;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final SettingsViewModel settings;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(UNTITLED);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>();
  private final ObjectProperty<Path> file = new SimpleObjectProperty<>();
  private PromptDocument document = PromptDocument.fresh(Prompt.empty());
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private Runnable onOpened = () -> {};
  private Optional<Path> opening = Optional.empty();

  public DocumentViewModel(PromptViewModel editor, Dialogs dialogs, TaskRunner tasks, SettingsViewModel settings) {
    this.editor = editor;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.settings = settings;
  }

  /// The file's name, also of one that was never saved.
  public ReadOnlyStringProperty name() {
    return name.getReadOnlyProperty();
  }

  /// While a file is being read or written.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// What there is to say about the file; null for nothing.
  public ObjectProperty<Notice> notice() {
    return notice;
  }

  /// The path on disk; null for a sample or a prompt that was never saved.
  public ObjectProperty<Path> file() {
    return file;
  }

  /// Called after another prompt has been opened.
  public void setOnOpened(Runnable action) {
    onOpened = action;
  }

  /// Starts an empty prompt.
  public void startNew() {
    show(PromptDocument.fresh(Prompt.empty()), null, UNTITLED);
  }

  /// Opens a sample that ships with the app; saving it asks where.
  public void openSample(BundledFolder.Item sample) {
    Prompt left = editor.prompt().get();
    work(() -> PromptFile.parse(sample.text(), sample.name()),
        opened -> replace(left, () -> show(opened, null, sample.name())), sample.name(), notice::set);
  }

  /// Opens this file.
  ///
  /// @param onFailed gets what there is to say where it cannot be opened
  public void open(Path path, Consumer<Notice> onFailed) {
    Prompt left = editor.prompt().get();
    String before = name.get();
    opening = Optional.of(path);
    name.set(nameOf(path));
    work(() -> PromptFile.read(path), opened -> {
      name.set(before);
      opening = Optional.empty();
      replace(left, () -> {
        show(opened, path, nameOf(path));
        settings.update(now -> now.withFiles(now.files().used(path.toAbsolutePath().toString())));
      });
    }, nameOf(path), problem -> {
      name.set(before);
      opening = Optional.empty();
      onFailed.accept(problem);
    });
  }

  /// Where it is on disk, also while it is still being read.
  public Optional<Path> place() {
    return opening.or(() -> Optional.ofNullable(file.get())).map(Path::toAbsolutePath);
  }

  /// Whether it is this file that is open, or being read.
  public boolean holds(Path path) {
    return place().filter(open -> open.normalize().equals(path.toAbsolutePath().normalize())).isPresent();
  }

  /// Whether nothing was ever opened or written here.
  public boolean isUntouched() {
    return place().isEmpty() && !busy.get() && !editor.dirty().get() && name.get().equals(UNTITLED);
  }

  /// Whether something would be lost.
  public boolean isUnsaved() {
    return editor.dirty().get();
  }

  /// The name without the ending that all prompt files have.
  public String shortName() {
    return name.get().endsWith(ENDING) ? name.get().substring(0, name.get().length() - ENDING.length()) : name.get();
  }

  /// Saves; asks where if the prompt has no file yet.
  public void save() {
    whenIdle(() -> saveThen(() -> {}));
  }

  /// Asks where, and saves there.
  public void saveAs() {
    whenIdle(() -> dialogs.chooseFileToSave(name.get()).ifPresent(path -> write(path, () -> {})));
  }

  /// Runs the action once nothing unsaved can be lost any more; not at all if the user stays.
  public void leaveThen(Runnable action) {
    whenIdle(() -> leaveNow(action));
  }

  private void leaveNow(Runnable action) {
    if (!editor.dirty().get()) {
      action.run();
      return;
    }
    switch (dialogs.askAboutUnsaved(name.get())) {
      // What was typed while the file was being written is not in it.
      case SAVE -> saveThen(() -> leaveNow(action));
      case DISCARD -> action.run();
      case CANCEL -> { }
    }
  }

  /// One file at a time: a save that ends late would otherwise give its file to the prompt opened meanwhile.
  private void whenIdle(Runnable action) {
    if (busy.get()) {
      waiting.add(action);
    } else {
      action.run();
    }
  }

  private void goOn() {
    while (!busy.get() && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private void saveThen(Runnable after) {
    Optional<Path> path = Optional.ofNullable(file.get()).or(() -> dialogs.chooseFileToSave(name.get()));
    path.ifPresent(target -> write(target, after));
  }

  /// The user may have typed on while the other prompt was being read.
  private void replace(Prompt left, Runnable show) {
    if (editor.prompt().get().equals(left)) {
      show.run();
    } else {
      leaveNow(show);
    }
  }

  private void write(Path path, Runnable after) {
    Prompt saved = editor.prompt().get();
    PromptDocument before = document;
    work(() -> PromptFile.write(path, before, saved), written -> {
      document = written;
      file.set(path);
      name.set(nameOf(path));
      editor.markSaved(saved);
      warn(written.warnings().stream()
          .filter(warning -> warning.kind() == FileProblem.Kind.CASES_NOT_LOADED).toList());
      settings.update(now -> now.withFiles(now.files().used(path.toAbsolutePath().toString())));
      after.run();
    }, nameOf(path), notice::set);
  }

  private void show(PromptDocument opened, Path path, String shownName) {
    document = opened;
    file.set(path);
    name.set(shownName);
    editor.open(opened.prompt());
    warn(opened.warnings());
    onOpened.run();
  }

  private void warn(List<FileProblem> warnings) {
    notice.set(warnings.isEmpty() ? null : new Notice(Notice.Level.WARNING,
        warnings.stream().map(PromptFileText::of).collect(Collectors.joining("\n"))));
  }

  private <T> void work(Callable<T> work, Consumer<T> onDone, String fileName,
                        Consumer<Notice> onFailed) {
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

  /// A root folder has no name.
  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName() == null ? path : path.getFileName());
  }
}
