package deliberate;

import deliberate.grader.Graders;
import deliberate.message.Text;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.run.RunEngine;
import deliberate.settings.BundledFolder;
import deliberate.settings.DataFolders;
import deliberate.settings.EndpointGuide;
import deliberate.settings.SessionKeys;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.TaskRunner;
import deliberate.ui.cases.CaseFilesViewModel;
import deliberate.ui.cases.CaseRunsViewModel;
import deliberate.ui.cases.CaseTableViewModel;
import deliberate.ui.cases.CasesView;
import deliberate.ui.compare.CompareView;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.picker.PickerViewModel;
import deliberate.ui.kit.AskedLinks;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.kit.FxDialogs;
import deliberate.ui.kit.FxPulse;
import deliberate.ui.kit.Notice;
import deliberate.ui.meter.MeterView;
import deliberate.ui.meter.MeterViewModel;
import deliberate.ui.prompt.PromptView;
import deliberate.ui.prompt.check.ChecksCard;
import deliberate.ui.prompt.check.ChecksViewModel;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.settings.CatalogViewModel;
import deliberate.ui.settings.EndpointsDialog;
import deliberate.ui.settings.EndpointsViewModel;
import deliberate.ui.settings.ListingsViewModel;
import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.shell.AppBar;
import deliberate.ui.shell.AppMenu;
import deliberate.ui.shell.AppMenu.Group;
import deliberate.ui.shell.CaseChoice;
import deliberate.ui.shell.CasesViewModel;
import deliberate.ui.shell.DocumentViewModel;
import deliberate.ui.shell.MainWindow;
import deliberate.ui.shell.NoticeBar;
import deliberate.ui.shell.ShellView;
import deliberate.ui.shell.ShellViewModel;
import deliberate.ui.shell.StatusBar;
import deliberate.ui.shell.Toolkit;
import deliberate.ui.shell.command.Palette;
import deliberate.ui.shell.command.PaletteViewModel;
import deliberate.ui.shell.command.ShortcutSheet;
import deliberate.ui.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// Puts the window together from the engine that the command line uses as well.
final class WindowWiring {
  private static final String FIRST_SAMPLE = "countdown.prompt.yaml";

  private final TaskRunner tasks = Toolkit.tasks();
  private final RunEngine engine;
  private final Stage stage;
  private final Dialogs dialogs;
  final PromptViewModel editor;
  final CompareViewModel compare;
  final DocumentViewModel document;
  private final CasesViewModel cases;
  final SettingsViewModel settings;
  final EndpointsViewModel endpoints;
  private final CatalogViewModel catalog;
  private final PickerViewModel picker;
  private final Graders graders;

  /// On the JavaFX thread.
  WindowWiring(RunEngine engine, List<ModelCatalog.Entry> builtIn, SessionKeys keys, EndpointGuide guide) {
    Stage window = new Stage();
    Dialogs questions = new FxDialogs(window);
    Toolkit.reportUncaught(questions);
    this(engine, builtIn, keys, guide, window, questions, new SettingsFile(DataFolders.ofThisMachine()));
  }

  /// With other dialogs and another place for the settings.
  WindowWiring(RunEngine engine, List<ModelCatalog.Entry> builtIn, SessionKeys keys, EndpointGuide guide, Stage stage,
               Dialogs dialogs, SettingsFile file) {
    this.engine = engine;
    this.stage = stage;
    this.dialogs = dialogs;
    Optional<Notice> settingsProblem = Optional.empty();
    Settings stored = Settings.DEFAULTS;
    try {
      stored = file.load();
    } catch (IOException e) {
      settingsProblem = Optional.of(problem("shell.settings.unreadable", e));
    }
    settings = new SettingsViewModel(stored, file, tasks, this::settingsNotSaved);
    settings.settings().subscribe(now -> guide.network().accept(now.network()));
    catalog = new CatalogViewModel(builtIn, settings, guide.describer());
    editor = new PromptViewModel(tasks, FxDebounce::new);
    graders = Wiring.graders(engine, () -> catalog.catalog().getValue());
    compare = new CompareViewModel(engine, tasks, new FxPulse(engine::now), catalog.catalog(), graders);
    compare.renderedProperty().set(stored.rendered());
    compare.renderedProperty().subscribe((_, rendered) -> settings.update(now -> now.withRendered(rendered)));
    document = new DocumentViewModel(editor, dialogs, tasks, settings);
    cases = new CasesViewModel(editor.prompt());
    endpoints = new EndpointsViewModel(settings, keys, engine.protocols().stream()
        .filter(protocol -> !protocol.equals(ModelSpec.OFFLINE_VENDOR)).sorted().toList(), guide, tasks);
    picker = new PickerViewModel(engine, catalog.catalog(), settings, endpoints,
        new ListingsViewModel(file.listings(), keys, guide.lister(), tasks), guide, this::showEndpoints);
    settingsProblem.ifPresent(document.notice()::set);
  }

  /// Shows the window on this file, else on the last one, else on the first sample.
  void show(Optional<Path> file) {
    Themes themes = new Themes(settings.theme(), settings.textSize());
    ShellViewModel shell = new ShellViewModel(editor, compare, document, cases, dialogs, Settings.USUAL_PANES);
    List<BundledFolder.Item> samples = BundledFolder.files("/samples").stream()
        .filter(item -> item.name().endsWith(".prompt.yaml")).toList();
    AppMenu menu = new AppMenu(document, settings, themes, samples);
    AppBar bar = new AppBar(menu, document, editor, new CaseChoice(cases, shell::editOwnValues));
    bar.addRunButton(shell, compare.runningProperty());
    ChecksViewModel checks = new ChecksViewModel(editor, graders, catalog.catalog(), tasks, FxDebounce::new);
    PromptView prompt = new PromptView(editor, tasks, FxDebounce::new, this::warn, new ChecksCard(checks));
    ShellView view = new ShellView(bar, new NoticeBar(document.notice()), prompt,
        new CompareView(compare, picker, new AskedLinks(dialogs, Toolkit.browser()), shell::run, shell::draft),
        new MeterView(new MeterViewModel(compare.panes())), new StatusBar(compare, catalog.catalog()));
    MainWindow window = new MainWindow(stage, view, themes, settings, document);
    menu.add(Group.EDIT, "shell.menu.find", "Shortcut+F", () -> prompt.find(false));
    menu.add(Group.EDIT, "shell.menu.replace", "Shortcut+H", () -> prompt.find(true));
    menu.add(Group.SETTINGS, "shell.menu.endpoints", "Shortcut+Comma", this::showEndpoints);
    menu.addQuit(window::close);
    addComforts(menu, view, window);
    CaseTableViewModel table = new CaseTableViewModel(editor, tasks, FxDebounce::new);
    CaseRunsViewModel runs = new CaseRunsViewModel(editor.prompt()::get, table, compare, engine, graders, tasks,
        dialogs);
    CasesView panel = new CasesView(table, runs,
        new CaseFilesViewModel(editor, table, dialogs, tasks, this::warn), () -> cases.editing().set(false));
    view.setPanel(panel, cases.editing());
    cases.editing().subscribe((_, open) -> panel.focusTable(open));
    menu.add(Group.VIEW, "shell.menu.cases", "Shortcut+T", () -> cases.editing().set(!cases.editing().get()));
    menu.add(Group.RUN, "shell.menu.run-cases", "Shortcut+Shift+Enter", () -> {
      cases.editing().set(true);
      runs.run();
    });
    window.addKeys(shell, compare.runningProperty());
    window.show();
    openFirst(file, samples);
  }

  private void addComforts(AppMenu menu, ShellView view, MainWindow window) {
    menu.add(Group.VIEW, "shell.menu.text-larger", "Shortcut+Equals", () -> settings.resizeText(1));
    menu.add(Group.VIEW, "shell.menu.text-smaller", "Shortcut+Minus", () -> settings.resizeText(-1));
    menu.add(Group.VIEW, "shell.menu.text-usual", "Shortcut+0", () -> settings.resizeText(0));
    PaletteViewModel commands = new PaletteViewModel(List.of(menu::commands));
    menu.add(Group.HELP, "shell.menu.palette", "Shortcut+K", new Palette(view, commands)::open);
    menu.add(Group.HELP, "shell.menu.keys", "F1", new ShortcutSheet(view, commands)::open);
    window.addRegions(view::regions);
    window.addTextSizeKeys();
  }

  private void showEndpoints() {
    EndpointsDialog.show(stage, endpoints);
  }

  private void openFirst(Optional<Path> asked, List<BundledFolder.Item> samples) {
    Optional<Path> last = Optional.of(settings.settings().get().lastFile())
        .filter(path -> !path.isEmpty()).map(Path::of).filter(Files::isRegularFile);
    asked.or(() -> last).ifPresentOrElse(document::open, () -> samples.stream()
        .filter(item -> item.name().equals(FIRST_SAMPLE)).findFirst().ifPresent(document::openSample));
  }

  private void settingsNotSaved(Exception e) {
    document.notice().set(problem("shell.settings.unsaved", e));
  }

  private void warn(String sentence) {
    document.notice().set(new Notice(Notice.Level.WARNING, sentence));
  }

  private static Notice problem(String key, Exception e) {
    return new Notice(Notice.Level.WARNING, Text.of(key, String.valueOf(e.getMessage())));
  }
}
