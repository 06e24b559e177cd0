package deliberate;

import deliberate.grader.Graders;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.report.export.RunExport;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.KeptRun;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.history.DetailsView;
import deliberate.ui.history.EarlierRuns;
import deliberate.ui.history.HistoryActions;
import deliberate.ui.history.HistoryView;
import deliberate.ui.history.HistoryViewModel;
import deliberate.ui.history.RunDetails;
import deliberate.ui.inspect.Inspector;
import deliberate.ui.kit.AskedLinks;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.kit.Notice;
import deliberate.ui.shell.Desk;
import deliberate.ui.shell.DesksViewModel;
import deliberate.ui.shell.Screen;
import deliberate.ui.shell.ScreenView;
import deliberate.ui.shell.ShellView;
import deliberate.ui.shell.Toolkit;
import java.time.Clock;
import java.util.List;

/// Puts the screen of kept runs together, and shows such runs on a desk.
final class HistoryWiring {
  private final RunHistory history;
  private final Graders graders;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final DesksViewModel desks;
  private final ShellView window;

  HistoryWiring(RunHistory history, Graders graders, TaskRunner tasks, Dialogs dialogs, DesksViewModel desks,
                ShellView window) {
    this.history = history;
    this.graders = graders;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.desks = desks;
    this.window = window;
  }

  ScreenView screen(Inspector inspector) {
    HistoryViewModel list = new HistoryViewModel(history, tasks, FxDebounce::new, Clock.systemDefaultZone());
    RunDetails details = new RunDetails(history, list, FxDebounce::new);
    HistoryActions actions = new HistoryActions(history, list, dialogs, new RunExport(graders), this::open);
    HistoryView view = new HistoryView(list, details, actions, (chosen, onOpen) -> new DetailsView(chosen, graders,
        new AskedLinks(dialogs, Toolkit.browser()), onOpen, run -> inspector.open(run.record()), run -> {
          if (dialogs.confirm(Text.of("history.forget.title"), Text.of("history.forget.text"),
              Text.of("history.forget.yes"))) {
            list.forget(run.summary().id());
          }
        }));
    return new ScreenView(view, view::enter, view::regions);
  }

  /// Shows the runs in panes on a desk of their own; nothing is sent.
  private void open(List<KeptRun> runs) {
    EarlierRuns earlier = new EarlierRuns(runs);
    Prompt prompt = earlier.prompt();
    window.screen().set(Screen.COMPOSE);
    Desk desk = desks.startWith(prompt, earlier.name());
    List<PaneViewModel> panes = desk.compare().panes();
    for (int i = 0; i < Math.min(runs.size(), panes.size()); i++) {
      panes.get(i).showEarlier(earlier.graded(i), earlier.saying(i));
    }
    desk.document().notice().set(new Notice(Notice.Level.INFORMATION, earlier.notice()));
  }
}
