package deliberate;

import deliberate.format.PromptFormats;
import deliberate.prompt.library.Template;
import deliberate.prompt.library.Trash;
import deliberate.settings.BundledFolder;
import deliberate.settings.DataFolders;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.format.ExportViewModel;
import deliberate.ui.format.FormatDialogs;
import deliberate.ui.format.ImportViewModel;
import deliberate.ui.kit.AskedLinks;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.kit.Notice;
import deliberate.ui.library.LibraryCommands;
import deliberate.ui.library.LibraryView;
import deliberate.ui.library.LibraryViewModel;
import deliberate.ui.pack.PackViewModel;
import deliberate.ui.pack.PackWindow;
import deliberate.ui.player.RecordingsViewModel;
import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.shell.AppMenu.Group;
import deliberate.ui.shell.AppMenu;
import deliberate.ui.shell.DesksViewModel;
import deliberate.ui.shell.MainWindow;
import deliberate.ui.shell.ShellView;
import deliberate.ui.shell.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.Stage;

/// What comes from files and goes to them beside the prompts themselves: recordings, class packs, other tools'
/// formats, the library.
final class FileWiring {
  private final PromptFormats formats = Wiring.formats();
  private final Stage stage;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final SettingsViewModel settings;
  private final DesksViewModel desks;
  private final RecordingsViewModel recordings;
  private final PackViewModel packs;
  private final Consumer<Notice> say;

  /// @param say takes what is to be told beside the prompt in front
  FileWiring(Stage stage, Dialogs dialogs, TaskRunner tasks, SettingsViewModel settings, DesksViewModel desks,
             RecordingsViewModel recordings, Consumer<Notice> say) {
    this.stage = stage;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.settings = settings;
    this.desks = desks;
    this.recordings = recordings;
    this.say = say;
    packs = new PackViewModel(dialogs, tasks, desks::open,
        new PackWindow(stage, tasks, new AskedLinks(dialogs, Toolkit.browser()), desks::open), say);
    desks.setElsewhere(FileWiring::isElsewhere, this::openElsewhere);
  }

  void addTo(AppMenu menu, MainWindow window) {
    menu.add(Group.FILE, "shell.menu.record", "Shortcut+Shift+R",
        () -> recordings.save(desks.active().get().compare().panes(), say));
    menu.add(Group.FILE, "shell.menu.pack", "Shortcut+Shift+P", () -> packs.save(
        desks.desks().stream().flatMap(open -> open.document().place().stream()).toList()));
    menu.add(Group.FILE, "shell.menu.pack-folder", "", packs::openFolder);
    menu.add(Group.FILE, "shell.menu.import-prompts", "", () -> bringIn(List.of()));
    menu.add(Group.FILE, "shell.menu.export-prompt", "", this::writeOut);
    window.setOnDropped(this::dropped);
  }

  /// Writes what this pane holds to a recording.
  void record(PaneViewModel pane) {
    recordings.save(List.of(pane), say);
  }

  /// Recordings and packs are opened; everything else is brought in, after a look at it.
  void dropped(List<Path> paths) {
    Map<Boolean, List<Path>> sorted = paths.stream().collect(Collectors.partitioningBy(FileWiring::isElsewhere));
    sorted.get(true).forEach(this::openElsewhere);
    if (!sorted.get(false).isEmpty()) {
      bringIn(sorted.get(false));
    }
  }

  private static boolean isElsewhere(Path path) {
    return RecordingsViewModel.isRecording(path) || PackViewModel.isPack(path);
  }

  /// @param samples what a new prompt can begin with, beside the user's own templates
  void addLibrary(AppMenu menu, ShellView view, MainWindow window, DataFolders folders,
                  List<BundledFolder.Item> samples) {
    List<Template> shipped = samples.stream().map(item -> Template.shipped(item.name(), item.text())).toList();
    LibraryCommands commands = new LibraryCommands(desks, dialogs, tasks, new Trash(folders.trash()),
        new LibraryCommands.Sources(shipped, folders.data().resolve("templates")),
        folder -> Toolkit.browser().accept(folder.toUri().toString()));
    LibraryViewModel library = new LibraryViewModel(settings, desks, dialogs, tasks, FxDebounce::new, commands);
    view.setSide(new LibraryView(library));
    menu.add(Group.VIEW, "shell.menu.library", "Shortcut+B", library::toggle);
    window.setOnFocus(library::look);
  }

  private void bringIn(List<Path> paths) {
    FormatDialogs.bringIn(stage, new ImportViewModel(formats, dialogs, tasks, FxDebounce::new, desks::openUnsaved),
        paths);
  }

  private void writeOut() {
    FormatDialogs.writeOut(stage, new ExportViewModel(desks.active().get().editor().prompt().get(), formats, dialogs,
        tasks, say));
  }

  private void openElsewhere(Path path) {
    if (PackViewModel.isPack(path)) {
      packs.open(path);
    } else {
      recordings.open(path, say);
    }
  }
}
