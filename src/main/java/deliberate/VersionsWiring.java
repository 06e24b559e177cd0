package deliberate;

import deliberate.prompt.Prompt;
import deliberate.run.version.Versions;
import deliberate.task.TaskRunner;
import deliberate.ui.history.HistoryViewModel;
import deliberate.ui.kit.AskedLinks;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.shell.Toolkit;
import deliberate.ui.shell.screen.Screen;
import deliberate.ui.shell.screen.ScreenView;
import deliberate.ui.version.FrontPrompt;
import deliberate.ui.version.VersionActions;
import deliberate.ui.version.VersionsView;
import deliberate.ui.version.VersionsViewModel;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Puts the screen of the front prompt's versions together.
final class VersionsWiring {
  private final Versions versions;
  private final Supplier<FrontPrompt> front;
  private final Consumer<Prompt> opener;
  private final TaskRunner tasks;
  private final Dialogs dialogs;

  /// @param front  the prompt that is worked at
  /// @param opener puts a prompt that is in no file on a desk of its own
  VersionsWiring(Versions versions, Supplier<FrontPrompt> front, Consumer<Prompt> opener, TaskRunner tasks,
                 Dialogs dialogs) {
    this.versions = versions;
    this.front = front;
    this.opener = opener;
    this.tasks = tasks;
    this.dialogs = dialogs;
  }

  /// @param switcher goes to another screen
  /// @param runs     shows runs there
  ScreenView screen(Consumer<Screen> switcher, HistoryViewModel runs) {
    VersionActions.Doors doors = new VersionActions.Doors(() -> switcher.accept(Screen.COMPOSE), opener,
        wanted -> {
          runs.showRunsOf(wanted);
          switcher.accept(Screen.HISTORY);
        }, ClipboardText::copy);
    VersionsView view = new VersionsView(new VersionsViewModel(versions, front, tasks), versions, doors, tasks,
        FxDebounce::new, new AskedLinks(dialogs, Toolkit.browser()));
    return new ScreenView(view, view::enter, view::regions);
  }
}
