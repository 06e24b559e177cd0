package deliberate;

import deliberate.grader.Graders;
import deliberate.message.Text;
import deliberate.prompt.draft.Safekeeping;
import deliberate.provider.ModelCatalog;
import deliberate.run.RunEngine;
import deliberate.run.RunRecord;
import deliberate.run.history.RunHistory;
import deliberate.run.history.Votes;
import deliberate.run.version.Versions;
import deliberate.settings.Settings;
import deliberate.task.TaskRunner;
import deliberate.ui.cases.CaseFilesViewModel;
import deliberate.ui.cases.CaseRunsViewModel;
import deliberate.ui.cases.CaseTableViewModel;
import deliberate.ui.cases.CasesView;
import deliberate.ui.compare.CompareTools;
import deliberate.ui.compare.CompareView;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.picker.PickerViewModel;
import deliberate.ui.document.DiskBar;
import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.export.ComparisonPicture;
import deliberate.ui.export.ExportViewModel;
import deliberate.ui.kit.AskedLinks;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.kit.FxPulse;
import deliberate.ui.kit.Notice;
import deliberate.ui.meter.InputCostsView;
import deliberate.ui.meter.InputCostsViewModel;
import deliberate.ui.meter.MeterView;
import deliberate.ui.meter.MeterViewModel;
import deliberate.ui.meter.series.RunSeries;
import deliberate.ui.meter.series.SeriesViewModel;
import deliberate.ui.meter.whatif.WhatIfViewModel;
import deliberate.ui.prompt.PromptView;
import deliberate.ui.prompt.check.ChecksCard;
import deliberate.ui.prompt.check.ChecksViewModel;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.shell.CasesViewModel;
import deliberate.ui.shell.Desk;
import deliberate.ui.shell.DeskControls;
import deliberate.ui.shell.DeskTitle;
import deliberate.ui.shell.DeskView;
import deliberate.ui.shell.NoticeBar;
import deliberate.ui.shell.LayoutKeeper;
import deliberate.ui.shell.ShellViewModel;
import deliberate.ui.shell.StatusBar;
import deliberate.ui.shell.Toolkit;
import deliberate.ui.shell.WorkView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Puts a desk together: everything that each open prompt has for itself.
final class DeskWiring {
  private final RunEngine engine;
  private final Graders graders;
  private final MoneyWiring money;
  private final RunHistory history;
  private final Versions versions;
  private final RunSeries series;
  private final Votes votes;
  private final TaskRunner tasks = Toolkit.tasks();
  private final Dialogs dialogs;
  private final SettingsViewModel settings;
  private final Safekeeping safekeeping;
  private final ObservableValue<ModelCatalog> catalog;
  private final PickerViewModel picker;

  /// What makes runs, checks them, knows the earlier ones, and what they cost.
  record Runs(RunEngine engine, Graders graders, RunHistory history, Versions versions, MoneyWiring money) {}

  DeskWiring(Runs runs, Dialogs dialogs, SettingsViewModel settings,
             Safekeeping safekeeping, ObservableValue<ModelCatalog> catalog, PickerViewModel picker) {
    this.engine = runs.engine();
    this.graders = runs.graders();
    this.history = runs.history();
    this.versions = runs.versions();
    this.series = history::series;
    this.money = runs.money();
    this.votes = history.votes();
    this.dialogs = dialogs;
    this.settings = settings;
    this.safekeeping = safekeeping;
    this.catalog = catalog;
    this.picker = picker;
  }

  /// A desk with nothing on it.
  Desk make() {
    // What a desk listens to goes with it when it is closed.
    ReadOnlyObjectWrapper<ModelCatalog> models = new ReadOnlyObjectWrapper<>(catalog.getValue());
    Subscription following = catalog.subscribe(models::set);
    PromptViewModel editor = new PromptViewModel(tasks, FxDebounce::new);
    CompareViewModel compare = new CompareViewModel(engine, tasks, new FxPulse(engine::now), models, graders);
    compare.renderedProperty().set(settings.settings().get().rendered());
    compare.renderedProperty().subscribe((_, rendered) -> settings.update(now -> now.withRendered(rendered)));
    DocumentViewModel document = new DocumentViewModel(editor, dialogs, tasks, settings, safekeeping, FxDebounce::new);
    compare.setOnAsk(asked -> versions.ran(asked, document.disk().text(asked)));
    CasesViewModel cases = new CasesViewModel(editor.prompt());
    ShellViewModel shell = new ShellViewModel(editor, compare, document, cases, dialogs, Settings.USUAL_PANES);
    new LayoutKeeper(editor.prompt(), compare, settings, FxDebounce::new);
    Desk desk = new Desk(models, editor, compare, document, cases, shell);
    desk.onClosed(following::unsubscribe);
    desk.onClosed(document::close);
    return desk;
  }

  /// What there is to see of a desk.
  ///
  /// @param inspector shows a run from within
  /// @param recorder  writes the runs of a pane to a file
  DeskView view(Desk desk, Consumer<RunRecord> inspector, Consumer<PaneViewModel> recorder) {
    PromptViewModel editor = desk.editor();
    CompareViewModel compare = desk.compare();
    Consumer<String> warn = sentence -> desk.document().notice().set(new Notice(Notice.Level.WARNING, sentence));
    ChecksViewModel checks = new ChecksViewModel(editor, graders, desk.models(), tasks, FxDebounce::new);
    CompareTools tools = new CompareTools(compare, tasks, FxDebounce::new, votes, inspector);
    PromptView prompt = new PromptView(editor, tasks, FxDebounce::new, warn, new InputCostsView(new InputCostsViewModel(
        editor, compare, tools.blind().open(), engine, tasks, FxDebounce::new)), new ChecksCard(checks));
    tools.setOnForget(run -> forget(run, desk));
    tools.setOnRecord(recorder);
    CompareView panes = new CompareView(tools, picker, new AskedLinks(dialogs, Toolkit.browser()),
        desk.shell()::run, desk.shell()::draft, desk.shell()::keepExample);
    MeterViewModel meter = new MeterViewModel(tools.blind().open(), compare.pulse(),
        new WhatIfViewModel(engine::prices, engine::now));
    WorkView work = new WorkView(prompt, panes, new MeterView(meter, new SeriesViewModel(tools.blind().open(),
        () -> editor.prompt().get().id(), series, tasks)));
    ExportViewModel exports = new ExportViewModel(tools.blind().open(), graders, dialogs, tasks,
        desk.document().notice()::set);
    ComparisonPicture picture = new ComparisonPicture(tools.blind().open(), meter, graders);
    CaseTableViewModel table = new CaseTableViewModel(editor, tasks, FxDebounce::new);
    CaseRunsViewModel runs = new CaseRunsViewModel(editor.prompt()::get, table, compare, engine, graders, tasks,
        dialogs);
    desk.onClosed(runs::stop);
    desk.works(runs.progress().map(Optional::isPresent));
    CasesView panel = new CasesView(table, runs, tools.blind().open(),
        new CaseFilesViewModel(editor, table, dialogs, tasks, warn), () -> desk.cases().editing().set(false));
    work.setPanel(panel, desk.cases().editing());
    desk.cases().editing().subscribe((_, open) -> panel.focusTable(open));
    return new DeskView(new DeskTitle(desk), new DeskControls(desk, money.quotes(desk)), new VBox(
        new NoticeBar(desk.document().notice()), new DiskBar(desk.document().disk())), work,
        new StatusBar(compare, desk.models(), money.link()), tools, replacing -> {
          if (replacing || !panes.find()) {
            prompt.find(replacing);
          }
        }, prompt::addSection, () -> {
          desk.cases().editing().set(true);
          runs.run();
        }, panes::commands, () -> exports.export(() -> picture.take(work.getScene())));
  }

  /// Takes a run out of the history; what the pane shows stays.
  private void forget(RunRecord run, Desk desk) {
    tasks.run(() -> {
      history.upkeep().forget(run.id());
      return null;
    }, _ -> desk.document().notice().set(new Notice(Notice.Level.INFORMATION, Text.of("compare.forgotten"))),
        problem -> desk.document().notice().set(new Notice(Notice.Level.WARNING,
            Text.of("history.problem", String.valueOf(problem.getMessage())))));
  }
}
