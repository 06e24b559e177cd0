package deliberate.ui.shell;

import deliberate.prompt.PaneSpec;
import deliberate.prompt.draft.Safekeeping;
import deliberate.task.DirectTaskRunner;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.settings.SettingsViewModel;
import java.nio.file.Path;
import java.util.List;

/// Makes desks whose files are read by the tasks given, and all else at once.
final class DeskBench {
  final CompareBench engine = new CompareBench();
  private final Dialogs dialogs;
  private final TaskRunner files;
  private final SettingsViewModel settings;
  private final Safekeeping safekeeping;

  DeskBench(Dialogs dialogs, TaskRunner files, SettingsViewModel settings, Path folder) {
    this.dialogs = dialogs;
    this.files = files;
    this.settings = settings;
    this.safekeeping = Safekeeping.in(folder.resolve("data"));
  }

  Desk desk() {
    PromptViewModel editor = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
    CompareViewModel compare = engine.compare(CompareBench.PLAIN);
    DocumentViewModel document = new DocumentViewModel(editor, dialogs, files, settings, safekeeping,
        _ -> Debounce.AT_ONCE);
    CasesViewModel cases = new CasesViewModel(editor.prompt());
    return new Desk(null, editor, compare, document, cases, new ShellViewModel(editor, compare, document, cases,
        dialogs, List.of(PaneSpec.of(CompareBench.PLAIN))));
  }
}
