package deliberate.ui.shell;

import deliberate.format.FileNames;
import deliberate.prompt.Prompt;
import deliberate.prompt.draft.Draft;
import deliberate.settings.BundledFolder;
import deliberate.ui.document.FileName;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import deliberate.ui.settings.SettingsViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The prompts that are open, one desk each, in the order of their tabs; there is always one, and one is active.
public final class DesksViewModel {
  private final Supplier<Desk> maker;
  private final Dialogs dialogs;
  private final SettingsViewModel settings;
  private final ObservableList<Desk> desks = FXCollections.observableArrayList();
  private final ObservableList<Desk> desksToShow = FXCollections.unmodifiableObservableList(desks);
  private final ReadOnlyObjectWrapper<Desk> active = new ReadOnlyObjectWrapper<>();
  private Predicate<Path> isElsewhere = _ -> false;
  private Consumer<Path> elsewhere = _ -> { };

  /// @param maker makes a desk with nothing on it
  public DesksViewModel(Supplier<Desk> maker, Dialogs dialogs, SettingsViewModel settings) {
    this.maker = maker;
    this.dialogs = dialogs;
    this.settings = settings;
    Desk first = maker.get();
    desks.add(first);
    active.set(first);
    follow(first);
  }

  /// In the order of their tabs.
  public ObservableList<Desk> desks() {
    return desksToShow;
  }

  /// The one that is worked at.
  public ReadOnlyObjectProperty<Desk> active() {
    return active.getReadOnlyProperty();
  }

  public void activate(Desk desk) {
    active.set(desk);
    remember();
  }

  /// Starts an empty prompt on a desk of its own.
  public void startNew() {
    activate(add());
    active.get().document().startNew();
  }

  /// Puts a prompt that was never saved on a desk of its own.
  public Desk startWith(Prompt prompt, String name) {
    activate(active.get().document().isUntouched() ? active.get() : add());
    active.get().document().startNew(prompt, name);
    return active.get();
  }

  /// Asks for a file and opens it.
  public void open() {
    dialogs.chooseFileToOpen().ifPresent(this::open);
  }

  /// Who opens the files that are no prompts.
  ///
  /// @param takes says whether it is one of these
  public void setElsewhere(Predicate<Path> takes, Consumer<Path> opener) {
    isElsewhere = takes;
    elsewhere = opener;
  }

  /// Opens this file on a desk of its own, or goes to the one where it is open already.
  public void open(Path path) {
    if (isElsewhere.test(path)) {
      elsewhere.accept(path);
      return;
    }
    Optional<Desk> there = desks.stream().filter(desk -> desk.document().holds(path)).findFirst();
    there.ifPresentOrElse(this::activate, () -> {
      Desk before = active.get();
      Desk desk = before.document().isUntouched() ? before : add();
      activate(desk);
      desk.document().open(path, notice -> giveUp(desk, before, notice));
    });
  }

  /// Opens a sample that ships with the app on a desk of its own; saving it asks where.
  public void openSample(BundledFolder.Item sample) {
    Desk desk = active.get().document().isUntouched() ? active.get() : add();
    activate(desk);
    desk.document().openSample(sample);
  }

  /// Puts a draft that a crash left behind on the desk of its file, else on one of its own.
  public void restore(Draft draft, Runnable onRestored) {
    Optional<Desk> there = draft.file().isEmpty() ? Optional.empty()
        : desks.stream().filter(desk -> desk.document().holds(Path.of(draft.file()))).findFirst();
    Desk before = active.get();
    Desk desk = there.filter(open -> !open.editor().dirty().get())
        .or(() -> Optional.of(before).filter(open -> open.document().isUntouched())).orElseGet(this::add);
    activate(desk);
    desk.document().restore(draft, notice -> giveUp(desk, before, notice), onRestored);
  }

  /// A file that may be open has another name now.
  public void moved(Path from, Path to) {
    desks.stream().map(Desk::document).filter(document -> document.holds(from)).forEach(open -> open.moved(to));
  }

  /// Looks whether other programs did something to the open files.
  public void lookAtDisk() {
    desks.forEach(desk -> desk.document().disk().look());
  }

  /// Opens those files that are prompts, and hands on the others.
  public void take(List<Path> files, Consumer<List<Path>> others) {
    Predicate<Path> isPrompt = file -> String.valueOf(file.getFileName()).endsWith(FileName.ENDING);
    files.stream().filter(isPrompt).forEach(this::open);
    List<Path> rest = files.stream().filter(isPrompt.negate()).toList();
    if (!rest.isEmpty()) {
      others.accept(rest);
    }
  }

  /// Opens a prompt from elsewhere, which is not saved yet, on a desk of its own.
  public void openUnsaved(Prompt prompt) {
    Desk desk = active.get().document().isUntouched() ? active.get() : add();
    activate(desk);
    desk.document().startNew(prompt, FileNames.slug(prompt) + FileName.ENDING);
    desk.editor().markUnsaved();
  }

  /// Opens these files, and shows the last of them that is the active one.
  public void openAll(List<Path> files, Path shown) {
    files.forEach(this::open);
    desks.stream().filter(desk -> desk.document().holds(shown)).findFirst().ifPresent(this::activate);
  }

  /// Closes a desk unless unsaved changes keep the user there.
  public void close(Desk desk) {
    if (desk.editor().dirty().get()) {
      activate(desk);
    }
    desk.document().leaveThen(() -> remove(desk));
  }

  /// Runs the action once nothing unsaved can be lost on any desk; not at all if the user stays at one.
  public void leaveThen(Runnable action) {
    leaveThen(List.copyOf(desks), action);
  }

  private void leaveThen(List<Desk> rest, Runnable action) {
    if (rest.isEmpty()) {
      action.run();
      return;
    }
    Desk desk = rest.getFirst();
    if (desk.editor().dirty().get()) {
      activate(desk);
    }
    desk.document().leaveThen(() -> leaveThen(rest.subList(1, rest.size()), action));
  }

  /// Goes so many tabs to the right, and on at the other end.
  public void step(int by) {
    activate(desks.get(Math.floorMod(desks.indexOf(active.get()) + by, desks.size())));
  }

  /// Puts the desks into this order.
  public void arrange(List<Desk> order) {
    if (!order.equals(desks)) {
      desks.setAll(order);
      remember();
    }
  }

  private Desk add() {
    Desk desk = maker.get();
    desks.add(desks.indexOf(active.get()) + 1, desk);
    follow(desk);
    return desk;
  }

  private void follow(Desk desk) {
    desk.document().file().addListener((_, _, _) -> remember());
  }

  private void remove(Desk desk) {
    int place = desks.indexOf(desk);
    if (place < 0) {
      return;
    }
    if (desks.size() == 1) {
      add();
    }
    if (active.get() == desk) {
      active.set(desks.get(place + 1 < desks.size() ? place + 1 : place - 1));
    }
    desks.remove(desk);
    desk.close();
    remember();
  }

  private void giveUp(Desk desk, Desk before, Notice notice) {
    if (desk != before && desk.document().isUntouched()) {
      if (active.get() == desk && desks.contains(before)) {
        active.set(before);
      }
      remove(desk);
    }
    active.get().document().notice().set(notice);
  }

  private void remember() {
    List<String> files = desks.stream().flatMap(desk -> desk.document().place().stream()).map(Path::toString).toList();
    String shown = active.get().document().place().map(Path::toString).orElse("");
    settings.update(now -> now.withFiles(now.files().withOpen(files, shown)));
  }
}
