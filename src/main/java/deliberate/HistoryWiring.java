package deliberate;

import deliberate.grader.Graders;
import deliberate.message.Text;
import deliberate.recording.Recording;
import deliberate.report.export.RunExport;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.KeptRun;
import deliberate.task.TaskRunner;
import deliberate.ui.history.DetailsView;
import deliberate.ui.history.HistoryActions;
import deliberate.ui.history.HistoryView;
import deliberate.ui.history.HistoryViewModel;
import deliberate.ui.history.KeepForViewModel;
import deliberate.ui.history.Reopened;
import deliberate.ui.history.RunDetails;
import deliberate.ui.inspect.Inspector;
import deliberate.ui.kit.AskedLinks;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.shell.Toolkit;
import deliberate.ui.shell.screen.ScreenView;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// Puts the screen of kept runs together.
final class HistoryWiring {
  private final RunHistory history;
  private final Graders graders;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Consumer<List<Reopened>> opener;
  private final HistoryViewModel list;

  /// @param opener shows runs in panes
  HistoryWiring(RunHistory history, Graders graders, TaskRunner tasks, Dialogs dialogs,
                Consumer<List<Reopened>> opener) {
    this.history = history;
    this.graders = graders;
    this.dialogs = dialogs;
    this.opener = opener;
    this.tasks = tasks;
    this.list = new HistoryViewModel(history, tasks, FxDebounce::new, Clock.systemDefaultZone());
  }

  /// The list, for whoever wants it to show something.
  HistoryViewModel list() {
    return list;
  }

  /// @param player shows a run as it went
  ScreenView screen(Inspector inspector, Consumer<Recording> player) {
    RunDetails details = new RunDetails(history, list, FxDebounce::new);
    HistoryActions actions = new HistoryActions(history, list, tasks, dialogs, new RunExport(graders), opener);
    HistoryView view = new HistoryView(list, details, actions, new KeepForViewModel(history, list),
        (chosen, onOpen) -> new DetailsView(chosen, graders, new AskedLinks(dialogs, Toolkit.browser()), onOpen,
            new DetailsView.Doing(
                run -> actions.withEvents(run, whole -> inspector.open(whole.record())),
                run -> actions.play(run, player),
                run -> list.showRunsOf(run.summary().prompt()), this::forget)));
    return new ScreenView(view, view::enter, view::regions);
  }

  private void forget(KeptRun run) {
    if (dialogs.confirm(Text.of("history.forget.title"), Text.of("history.forget.text"),
        Text.of("history.forget.yes"))) {
      list.forget(run.summary().id());
    }
  }
}
