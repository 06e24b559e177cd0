package deliberate.ui.player;

import deliberate.message.RecordingText;
import deliberate.message.Text;
import deliberate.recording.Recording;
import deliberate.recording.RecordingException;
import deliberate.recording.RecordingFile;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.run.replay.Takes;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// Saves what panes hold as recordings, and opens recordings.
public final class RecordingsViewModel {
  private final Takes takes;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Clock clock;
  private final Consumer<Recording> player;

  /// @param takes  knows the runs that can be saved
  /// @param player shows a recording
  public RecordingsViewModel(Takes takes, Dialogs dialogs, TaskRunner tasks, Clock clock,
                             Consumer<Recording> player) {
    this.takes = takes;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.clock = clock;
    this.player = player;
  }

  /// Whether that file is a recording by its name.
  public static boolean isRecording(Path path) {
    return path.toString().endsWith(RecordingFile.ENDING);
  }

  /// Asks where to, and saves all turns of these panes.
  ///
  /// @param say tells how it goes and where the file is
  public void save(List<PaneViewModel> panes, Consumer<Notice> say) {
    saveRuns(panes.stream().flatMap(pane -> pane.turns().conversation().turns().stream()).toList(), say);
  }

  /// Asks where to, and saves those of these runs that can be recorded.
  void saveRuns(List<RunRecord> all, Consumer<Notice> say) {
    List<RunRecord> runs = all.stream().filter(run -> takes.of(run).isPresent()).toList();
    if (runs.isEmpty()) {
      say.accept(new Notice(Notice.Level.INFORMATION, Text.of(all.isEmpty() ? "player.nothing" : "player.let-go")));
      return;
    }
    RunPlan plan = runs.getFirst().plan();
    Recording recording = takes.recording(plan.prompt(), plan.caseName(), runs, clock.instant());
    dialogs.chooseToSave(Text.of("dialog.recording.save"), recording.fileName()).ifPresent(path -> tasks.run(() -> {
      RecordingFile.write(path, recording);
      return path;
    }, written -> say.accept(saved(written, takes.lacking(all))),
        e -> say.accept(new Notice(Notice.Level.PROBLEM,
            Text.of("export.failed", path.getFileName(), String.valueOf(e.getMessage()))))));
  }

  private static Notice saved(Path written, long left) {
    return left == 0
        ? new Notice(Notice.Level.INFORMATION, Text.of("player.saved", written))
        : new Notice(Notice.Level.WARNING, Text.of("player.saved.without", written, "" + left));
  }

  /// Opens a recording, or says why it cannot be opened.
  public void open(Path path, Consumer<Notice> say) {
    tasks.run(() -> RecordingFile.read(path), recording -> show(path, recording, say), e -> {
      if (!(e instanceof RecordingException unreadable)) {
        throw new IllegalStateException(e);
      }
      say.accept(new Notice(Notice.Level.PROBLEM, RecordingText.of(name(path), unreadable)));
    });
  }

  private void show(Path path, Recording recording, Consumer<Notice> say) {
    recording.damage().ifPresent(damage ->
        say.accept(new Notice(Notice.Level.WARNING, RecordingText.of(name(path), damage))));
    if (recording.takes().isEmpty()) {
      say.accept(new Notice(Notice.Level.PROBLEM, Text.of("recording.empty", name(path))));
    } else {
      player.accept(recording);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
