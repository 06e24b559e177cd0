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
  private final OpenFile open = new OpenFile();
  private final Notices notices = new Notices();
  private UUID id = UUID.randomUUID();
  private Runnable onOpened = () -> {};

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
    return open.name();
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
    return open.path();
  }

  /// What another program did to the file meanwhile.
  public DiskViewModel disk() {
    return diskViewModel;
  }

  /// The prompt as the file holds it.
  PromptDocument source() {
    return open.document();
  }

  /// The file has another name now, and what it had inside.
  public void moved(Path to) {
    disk.expect(Optional.of(to), disk.expected());
    open.moveTo(to);
  }

  void readAgain() {
    Path path = open.path().get();
    work.whenIdle(() -> work.run(() -> safekeeping.take(path), theirs -> {
      open.holds(theirs);
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
    open.begin(path);
    work.run(() -> PromptFile.read(path), opened -> {
      open.end();
      replace(left, () -> {
        show(opened, path, FileName.of(path));
        settings.update(now -> now.withFiles(now.files().used(path.toAbsolutePath().toString())));
      });
    }, FileName.of(path), problem -> {
      open.end();
      onFailed.accept(problem);
    });
  }

  /// Where it is on disk, also while it is still being read.
  public Optional<Path> place() {
    return open.place();
  }

  /// Whether it is this file that is open, or being read.
  public boolean holds(Path path) {
    return place().filter(it -> it.normalize().equals(path.toAbsolutePath().normalize())).isPresent();
  }

  /// Whether nothing was ever opened or written here.
  public boolean isUntouched() {
    return place().isEmpty() && !busy().get() && !editor.dirty().get() && open.name().get().equals(FileName.UNTITLED);
  }

  /// Saves; asks where if the prompt has no file yet.
  public void save() {
    work.whenIdle(() -> saveThen(() -> {}));
  }

  /// Asks where, and saves there.
  public void saveAs() {
    work.whenIdle(() -> dialogs.chooseFileToSave(open.name().get()).ifPresent(path -> write(path, false, () -> {})));
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
    switch (dialogs.askAboutUnsaved(open.name().get())) {
      // What was typed while the file was being written is not in it.
      case SAVE -> saveThen(() -> leaveNow(action));
      case DISCARD -> action.run();
      case CANCEL -> { }
    }
  }

  private void saveThen(Runnable after) {
    Optional.ofNullable(open.path().get()).or(() -> dialogs.chooseFileToSave(open.name().get()))
        .ifPresent(target -> write(target, target.equals(open.path().get()), after));
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
    PromptDocument before = open.document();
    String expected = disk.expected();
    work.run(() -> carefully && PromptFile.fingerprint(path).filter(there -> !there.equals(expected)).isPresent()
        ? Optional.<Safekeeping.Saved>empty() : Optional.of(safekeeping.save(path, before, saved)),
        written -> written.ifPresentOrElse(done -> {
          settle(path, saved, done);
          before.casesFile().filter(_ -> open.document().casesFile().isEmpty())
              .ifPresent(it -> notices.warn("document.cases-in", it));
          after.run();
        }, disk::foundChanged), FileName.of(path), notices::say);
  }

  private void settle(Path path, Prompt saved, Safekeeping.Saved done) {
    disk.expect(Optional.of(path), done.document().fingerprint());
    open.show(done.document(), path, FileName.of(path));
    editor.markSaved(saved);
    notices.tell(open.document().warnings().stream()
        .filter(warning -> warning.kind() == FileProblem.Kind.CASES_NOT_LOADED).toList());
    done.backupProblem().ifPresent(problem ->
        notices.warn("document.backup.failed", String.valueOf(problem.getMessage())));
    settings.update(now -> now.withFiles(now.files().used(path.toAbsolutePath().toString())));
  }

  private void show(PromptDocument opened, Path path, String shownName) {
    open.show(opened, path, shownName);
    editor.open(opened.prompt());
    notices.tell(opened.warnings());
    disk.expect(Optional.ofNullable(path), opened.fingerprint());
    onOpened.run();
  }

  private void keepDraft() {
    if (editor.dirty().get()) {
      String path = open.absolutePath();
      drafts.keep(new DraftKeeper.Unsaved(id, editor.prompt().get(), open.document(), open.name().get(), path,
          path.isEmpty() ? "" : disk.expected()));
    } else {
      drafts.forget(id);
    }
  }

  void unreadable(Exception problem) {
    notices.warn("shell.file.unknown-problem", open.name().get(), String.valueOf(problem.getMessage()));
  }
}
