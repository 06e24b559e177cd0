package deliberate;

import deliberate.run.version.Versions;
import deliberate.task.TaskRunner;
import deliberate.ui.history.HistoryViewModel;
import deliberate.ui.kit.AskedLinks;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.shell.Desk;
import deliberate.ui.shell.DesksViewModel;
import deliberate.ui.shell.Toolkit;
import deliberate.ui.shell.screen.Screen;
import deliberate.ui.shell.screen.ScreenView;
import deliberate.ui.version.FrontPrompt;
import deliberate.ui.version.VersionActions;
import deliberate.ui.version.VersionsView;
import deliberate.ui.version.VersionsViewModel;
import java.util.function.Consumer;

/// Puts the screen of the front prompt's versions together.
final class VersionsWiring {
  private final Versions versions;
  private final DesksViewModel desks;
  private final TaskRunner tasks;
  private final Dialogs dialogs;

  VersionsWiring(Versions versions, DesksViewModel desks, TaskRunner tasks, Dialogs dialogs) {
    this.versions = versions;
    this.desks = desks;
    this.tasks = tasks;
    this.dialogs = dialogs;
  }

  /// @param switcher goes to another screen
  /// @param runs     shows runs there
  ScreenView screen(Consumer<Screen> switcher, HistoryViewModel runs) {
    VersionActions.Doors doors = new VersionActions.Doors(() -> switcher.accept(Screen.COMPOSE), desks::openUnsaved,
        wanted -> {
          runs.showRunsOf(wanted);
          switcher.accept(Screen.HISTORY);
        }, ClipboardText::copy);
    VersionsView view = new VersionsView(new VersionsViewModel(versions, this::front, tasks), versions, doors, tasks,
        FxDebounce::new, new AskedLinks(dialogs, Toolkit.browser()));
    return new ScreenView(view, view::enter, view::regions);
  }

  private FrontPrompt front() {
    Desk desk = desks.active().get();
    return new FrontPrompt(desk.editor(), desk.document());
  }
}
