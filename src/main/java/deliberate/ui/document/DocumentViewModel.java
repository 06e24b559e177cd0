package deliberate.ui.document;

import deliberate.prompt.Prompt;
import deliberate.prompt.draft.Draft;
import deliberate.prompt.draft.Safekeeping;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.settings.BundledFolder;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.settings.SettingsViewModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The file behind the editor: what is open, whether it is saved, and how to open, save and leave it without losing
/// anything.
public final class DocumentViewModel {
  private final PromptViewModel editor;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final SettingsViewModel settings;
  private final Safekeeping safekeeping;
  private final FileWork work;
  private final OnDisk disk;
  private final DiskViewModel diskViewModel;
  private final DraftKeeper drafts;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(FileName.UNTITLED);
  private final Notices notices = new Notices();
  private final ObjectProperty<Path> file = new SimpleObjectProperty<>();
  private PromptDocument document = PromptDocument.fresh(Prompt.empty());
  private UUID id = UUID.randomUUID();
  private Runnable onOpened = () -> {};
  private Optional<Path> opening = Optional.empty();

  public DocumentViewModel(PromptViewModel editor, Dialogs dialogs, TaskRunner tasks, SettingsViewModel settings,
                           Safekeeping safekeeping, Debounce.Source debounces) {
    this.editor = editor;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.settings = settings;
    this.safekeeping = safekeeping;
    work = new FileWork(tasks);
    disk = new OnDisk(tasks, safekeeping, notices::tellShared);
    diskViewModel = new DiskViewModel(this, editor, tasks, disk);
    drafts = new DraftKeeper(safekeeping.journal(), tasks, debounces, Instant::now, notices::warn);
    editor.prompt().subscribe((_, _) -> keepDraft());
    editor.dirty().subscribe((_, _) -> keepDraft());
  }

  /// The file's name, also of one that was never saved.
  public ReadOnlyStringProperty name() {
    return name.getReadOnlyProperty();
  }

  /// While a file is read or written.
  public ReadOnlyBooleanProperty busy() {
    return work.busy();
  }

  /// What there is to say about the file; null for nothing.
  public ObjectProperty<Notice> notice() {
    return notices.latest();
  }

  /// The path on disk; null for a sample or a prompt that was never saved.
  public ObjectProperty<Path> file() {
    return file;
  }

  /// What another program did to the file meanwhile.
  public DiskViewModel disk() {
    return diskViewModel;
  }

  /// The prompt as the file holds it.
  PromptDocument source() {
    return document;
  }

  /// The file has another name now, and what it had inside.
  public void moved(Path to) {
    disk.expect(Optional.of(to), disk.expected());
    name.set(FileName.of(to));
    file.set(to);
  }

  void readAgain() {
    Path path = file.get();
    work.whenIdle(() -> work.run(() -> safekeeping.take(path), theirs -> {
      document = theirs;
      disk.expect(Optional.of(path), theirs.fingerprint());
      editor.apply(_ -> theirs.prompt());
      editor.markSaved();
      notices.tell(theirs.warnings());
    }, FileName.of(path), notices::say));
  }

  /// @param file what is saved of it, where that is still what the draft began with
  private record Restored(PromptDocument draft, Optional<PromptDocument> file) {}

  /// Puts a draft that a crash left behind back, unsaved as it was; undo leads to what is saved.
  public void restore(Draft draft, Consumer<Notice> onFailed, Runnable onRestored) {
    Optional<Path> path = Optional.of(draft.file()).filter(known -> !known.isEmpty()).map(Path::of);
    work.run(() -> new Restored(draft.read(), draft.original()), found -> {
      show(found.file().orElse(found.draft()), path.orElse(null), draft.name());
      id = draft.id();
      disk.expect(path, draft.base());
      found.file().ifPresentOrElse(_ -> editor.restore(found.draft().prompt()), editor::markUnsaved);
      onRestored.run();
      disk.look();
    }, draft.name(), onFailed);
  }

  /// Ends: what is unsaved here was given up.
  public void close() {
    drafts.close();
    disk.close();
    UUID mine = id;
    tasks.run(() -> safekeeping.journal().giveUp(mine), _ -> { }, this::unreadable);
  }

  public void setOnOpened(Runnable action) {
    onOpened = action;
  }

  /// Starts an empty prompt.
  public void startNew() {
    startNew(Prompt.empty(), FileName.UNTITLED);
  }

  /// Starts a prompt that is in no file yet.
  public void startNew(Prompt prompt, String shownName) {
    show(PromptDocument.fresh(prompt), null, shownName);
  }

  /// Opens a sample that ships with the app; saving it asks where.
  public void openSample(BundledFolder.Item sample) {
    Prompt left = editor.prompt().get();
    work.run(() -> PromptFile.parse(sample.text(), sample.name()),
        opened -> replace(left, () -> show(opened, null, sample.name())), sample.name(), notices::say);
  }

  /// Opens this file.
  ///
  /// @param onFailed gets what there is to say where it cannot be opened
  public void open(Path path, Consumer<Notice> onFailed) {
    Prompt left = editor.prompt().get();
    String before = name.get();
    opening = Optional.of(path);
    name.set(FileName.of(path));
    work.run(() -> PromptFile.read(path), opened -> {
      name.set(before);
      opening = Optional.empty();
      replace(left, () -> {
        show(opened, path, FileName.of(path));
        settings.update(now -> now.withFiles(now.files().used(path.toAbsolutePath().toString())));
      });
    }, FileName.of(path), problem -> {
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
    return place().isEmpty() && !busy().get() && !editor.dirty().get() && name.get().equals(FileName.UNTITLED);
  }

  /// Saves; asks where if the prompt has no file yet.
  public void save() {
    work.whenIdle(() -> saveThen(() -> {}));
  }

  /// Asks where, and saves there.
  public void saveAs() {
    work.whenIdle(() -> dialogs.chooseFileToSave(name.get()).ifPresent(path -> write(path, false, () -> {})));
  }

  /// Runs the action once nothing unsaved can be lost; not at all if the user stays.
  public void leaveThen(Runnable action) {
    work.whenIdle(() -> leaveNow(action));
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

  private void saveThen(Runnable after) {
    Optional.ofNullable(file.get()).or(() -> dialogs.chooseFileToSave(name.get()))
        .ifPresent(target -> write(target, target.equals(file.get()), after));
  }

  /// The user may have typed on while the other prompt was being read.
  private void replace(Prompt left, Runnable show) {
    if (editor.prompt().get().equals(left)) {
      show.run();
    } else {
      leaveNow(show);
    }
  }

  /// @param carefully not over what another program wrote meanwhile
  private void write(Path path, boolean carefully, Runnable after) {
    Prompt saved = editor.prompt().get();
    PromptDocument before = document;
    String expected = disk.expected();
    work.run(() -> carefully && PromptFile.fingerprint(path).filter(there -> !there.equals(expected)).isPresent()
        ? Optional.<Safekeeping.Saved>empty() : Optional.of(safekeeping.save(path, before, saved)),
        written -> written.ifPresentOrElse(done -> {
          settle(path, saved, done);
          before.casesFile().filter(_ -> document.casesFile().isEmpty())
              .ifPresent(it -> notices.warn("document.cases-in", it));
          after.run();
        }, disk::foundChanged), FileName.of(path), notices::say);
  }

  private void settle(Path path, Prompt saved, Safekeeping.Saved done) {
    document = done.document();
    disk.expect(Optional.of(path), document.fingerprint());
    file.set(path);
    name.set(FileName.of(path));
    editor.markSaved(saved);
    notices.tell(document.warnings().stream()
        .filter(warning -> warning.kind() == FileProblem.Kind.CASES_NOT_LOADED).toList());
    done.backupProblem().ifPresent(problem ->
        notices.warn("document.backup.failed", String.valueOf(problem.getMessage())));
    settings.update(now -> now.withFiles(now.files().used(path.toAbsolutePath().toString())));
  }

  private void show(PromptDocument opened, Path path, String shownName) {
    document = opened;
    file.set(path);
    name.set(shownName);
    editor.open(opened.prompt());
    notices.tell(opened.warnings());
    disk.expect(Optional.ofNullable(path), opened.fingerprint());
    onOpened.run();
  }

  private void keepDraft() {
    if (editor.dirty().get()) {
      String path = file.get() == null ? "" : file.get().toAbsolutePath().toString();
      drafts.keep(new DraftKeeper.Unsaved(id, editor.prompt().get(), document, name.get(), path,
          file.get() == null ? "" : disk.expected()));
    } else {
      drafts.forget(id);
    }
  }

  void unreadable(Exception problem) {
    notices.warn("shell.file.unknown-problem", name.get(), String.valueOf(problem.getMessage()));
  }
}
