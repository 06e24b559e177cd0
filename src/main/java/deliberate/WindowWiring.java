package deliberate;

import deliberate.grader.GradedJson;
import deliberate.grader.Graders;
import deliberate.message.HistoryText;
import deliberate.message.Text;
import deliberate.prompt.draft.Safekeeping;
import deliberate.prompt.library.LibraryFolder;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.run.RunEngine;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.HistoryTrouble;
import deliberate.run.replay.Takes;
import deliberate.run.version.Versions;
import deliberate.settings.BundledFolder;
import deliberate.settings.DataFolders;
import deliberate.settings.EndpointGuide;
import deliberate.settings.FileMarks;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.settings.key.SecretStore;
import deliberate.spend.HistorySpending;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.picker.PickerViewModel;
import deliberate.ui.document.RecoveryView;
import deliberate.ui.document.RecoveryViewModel;
import deliberate.ui.inspect.Inspector;
import deliberate.ui.kit.AskedLinks;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import deliberate.ui.kit.dialog.FxDialogs;
import deliberate.ui.player.Player;
import deliberate.ui.player.RecordingsViewModel;
import deliberate.ui.settings.CatalogViewModel;
import deliberate.ui.settings.EndpointsDialog;
import deliberate.ui.settings.EndpointsViewModel;
import deliberate.ui.settings.ListingsViewModel;
import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.settings.key.PassphraseDialog;
import deliberate.ui.shell.AppBar;
import deliberate.ui.shell.AppMenu.Group;
import deliberate.ui.shell.AppMenu;
import deliberate.ui.shell.Desk;
import deliberate.ui.shell.DesksViewModel;
import deliberate.ui.shell.FinishedViewModel;
import deliberate.ui.shell.EarlierDesk;
import deliberate.ui.shell.MainWindow;
import deliberate.ui.shell.ShellView;
import deliberate.ui.shell.screen.Screen;
import deliberate.ui.shell.Toolkit;
import deliberate.ui.theme.Themes;
import deliberate.ui.version.FrontPrompt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// Puts the window together from the engine that the command line uses as well.
final class WindowWiring {
  private static final String FIRST_SAMPLE = "countdown.prompt.yaml";

  private final TaskRunner tasks = Toolkit.tasks();
  private final Stage stage;
  private final Dialogs dialogs;
  private final DataFolders folders;
  final SettingsViewModel settings;
  final EndpointsViewModel endpoints;
  final DesksViewModel desks;
  private final Safekeeping safekeeping;
  final MoneyWiring money;
  private final DeskWiring desk;
  private final RunHistory history;
  private final Versions versions;
  private final Takes takes;
  private final Player player;
  private final Graders graders;
  final FileWiring files;

  /// On the JavaFX thread.
  WindowWiring(Till till, List<ModelCatalog.Entry> builtIn, SecretStore keys, EndpointGuide guide) {
    Stage window = new Stage();
    Dialogs questions = new FxDialogs(window);
    Toolkit.reportUncaught(questions, keys::hide);
    this(till, builtIn, keys, guide, window, questions, DataFolders.ofThisMachine());
  }

  /// With other dialogs and other folders.
  WindowWiring(Till till, List<ModelCatalog.Entry> builtIn, SecretStore keys, EndpointGuide guide, Stage stage,
               Dialogs dialogs, DataFolders folders) {
    SettingsFile file = new SettingsFile(folders);
    this.stage = stage;
    this.dialogs = dialogs;
    this.folders = folders;
    RunEngine engine = till.engine();
    keys.askWith(new PassphraseDialog(stage, tasks));
    Optional<Notice> settingsProblem = Optional.empty();
    Settings stored = Settings.DEFAULTS;
    try {
      stored = file.load();
    } catch (IOException e) {
      settingsProblem = Optional.of(problem("shell.settings.unreadable", e));
    }
    settings = new SettingsViewModel(stored, file, tasks, this::settingsNotSaved);
    settings.settings().subscribe(now -> guide.network().accept(now.network()));
    CatalogViewModel catalog = new CatalogViewModel(builtIn, settings, guide.describer());
    history = RunHistory.open(folders.data(), Clock.systemUTC());
    till.gate().ledger().learnFrom(() -> HistorySpending.of(history));
    takes = new Takes(engine::prices);
    RunEngine kept = engine.keptBy(history).keptBy(takes);
    graders = Wiring.graders(kept, () -> catalog.catalog().getValue())
        .tellingOf(run -> history.checked(run.run().id(), GradedJson.write(run)));
    endpoints = new EndpointsViewModel(settings, keys, engine.protocols().stream()
        .filter(protocol -> !protocol.equals(ModelSpec.OFFLINE_VENDOR)).sorted().toList(), guide, tasks);
    ListingsViewModel listings = new ListingsViewModel(file.listings(), keys, guide.lister(), tasks);
    listings.listings().subscribe(now ->
        till.prices().list(Wiring.listed(settings.settings().get().endpoints(), now)));
    PickerViewModel picker = new PickerViewModel(engine, catalog.catalog(), settings, endpoints, listings, guide,
        this::showEndpoints);
    versions = new Versions(history, Clock.systemUTC());
    safekeeping = Safekeeping.in(folders.data()).tellingOf(versions::saved);
    money = new MoneyWiring(till, stage, dialogs, tasks, this::warn);
    desk = new DeskWiring(new DeskWiring.Runs(kept, graders, history, versions, money), dialogs, settings,
        safekeeping, catalog.catalog(), picker);
    desks = new DesksViewModel(desk::make, dialogs, settings);
    player = new Player(stage, tasks, new AskedLinks(dialogs, Toolkit.browser()), history::series, dialogs);
    files = new FileWiring(stage, dialogs, tasks, settings, desks, new RecordingsViewModel(takes, dialogs, tasks,
        Clock.systemUTC(), player), this::say);
    settingsProblem.ifPresent(this::say);
    history.onTrouble(trouble -> tasks.home(() ->
        say(new Notice(trouble instanceof HistoryTrouble.KeptAgain ? Notice.Level.INFORMATION : Notice.Level.WARNING,
            HistoryText.of(trouble)))));
  }

  /// Shows the window on this file, else on the last one, else on the first sample.
  void show(Optional<Path> file) {
    Themes themes = new Themes(settings.theme(), settings.textSize());
    List<BundledFolder.Item> samples = BundledFolder.files("/samples").stream()
        .filter(item -> item.name().endsWith(LibraryFolder.ENDING)).toList();
    AppMenu menu = new AppMenu(desks, settings, themes, samples);
    Inspector inspector = new Inspector(stage);
    ShellView view = new ShellView(new AppBar(menu), desks, shown -> desk.view(shown, inspector::open,
        files::record));
    MainWindow window = new MainWindow(stage, view, themes, settings, desks);
    MenuWiring menus = new MenuWiring(menu, view, window);
    menus.addDeskCommands();
    files.addTo(menu, window);
    menu.add(Group.SETTINGS, "shell.menu.endpoints", "Shortcut+Comma", this::showEndpoints);
    menu.add(Group.SETTINGS, "shell.menu.spending", "", money::showSpending);
    menu.add(Group.SETTINGS, "shell.menu.prices", "", money::showPrices);
    menu.addQuit(window::close);
    menus.addComforts(settings, new FinishedViewModel(desks, stage.focusedProperty(), System::nanoTime));
    addScreens(menu, view, window, inspector);
    menus.addTabs(desks);
    files.addLibrary(menu, view, window, folders, samples);
    RecoveryViewModel recovery = new RecoveryViewModel(safekeeping.journal(), tasks, dialogs, desks::restore);
    view.setOffer(new RecoveryView(recovery));
    window.setOnEnd(() -> {
      safekeeping.journal().close();
      history.close();
      return null;
    });
    window.show();
    recovery.look();
    openFirst(file, samples);
  }

  private void addScreens(AppMenu menu, ShellView view, MainWindow window, Inspector inspector) {
    HistoryWiring runs =
        new HistoryWiring(history, graders, tasks, dialogs, new EarlierDesk(desks, view.screen(), takes)::open);
    view.addScreen(Screen.HISTORY, runs.screen(inspector, player));
    view.addScreen(Screen.VERSIONS,
        new VersionsWiring(versions, this::front, desks::openUnsaved, tasks, dialogs)
            .screen(view.screen()::set, runs.list()));
    menu.add(Group.FILE, "shell.menu.versions", "Shortcut+3", () -> view.screen().set(Screen.VERSIONS));
    menu.add(Group.VIEW, "shell.menu.compose", "Shortcut+1", () -> view.screen().set(Screen.COMPOSE));
    menu.add(Group.VIEW, "shell.menu.history", "Shortcut+2", () -> view.screen().set(Screen.HISTORY));
    window.setComposing(() -> view.screen().get() == Screen.COMPOSE);
  }

  private FrontPrompt front() {
    Desk active = desks.active().get();
    return new FrontPrompt(active.editor(), active.document());
  }

  private void showEndpoints() {
    EndpointsDialog.show(stage, endpoints);
  }

  private void openFirst(Optional<Path> asked, List<BundledFolder.Item> samples) {
    FileMarks last = settings.settings().get().files();
    List<Path> files = last.open().stream().map(Path::of).toList();
    desks.openAll(files, Path.of(last.shown()));
    asked.ifPresent(desks::open);
    if (files.isEmpty() && asked.isEmpty()) {
      samples.stream().filter(item -> item.name().equals(FIRST_SAMPLE)).findFirst().ifPresent(desks::openSample);
    }
  }

  private void settingsNotSaved(Exception e) {
    say(problem("shell.settings.unsaved", e));
  }

  private void warn(String sentence) {
    say(new Notice(Notice.Level.WARNING, sentence));
  }

  private void say(Notice notice) {
    desks.active().get().document().notice().set(notice);
  }

  private static Notice problem(String key, Exception e) {
    return new Notice(Notice.Level.WARNING, Text.of(key, String.valueOf(e.getMessage())));
  }
}
