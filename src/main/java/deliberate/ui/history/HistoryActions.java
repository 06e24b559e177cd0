package deliberate.ui.history;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.recording.Recording;
import deliberate.report.export.ExportFormat;
import deliberate.report.export.RunExport;
import deliberate.run.PromptRef;
import deliberate.run.history.Found;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.replay.Takes;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Opens kept runs in panes, and writes them to files.
public final class HistoryActions {
  /// As many as there can be panes.
  static final int MOST_PANES = 8;
  private static final int TOLD_EVERY = 100;

  private final RunHistory history;
  private final HistoryViewModel list;
  private final Dialogs dialogs;
  private final RunExport export;
  private final Consumer<List<Reopened>> opener;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Optional<CancelSignal>> writing =
      new ReadOnlyObjectWrapper<>(this, "writing", Optional.empty());
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");

  /// @param opener shows runs in panes of their own; nothing is sent
  public HistoryActions(RunHistory history, HistoryViewModel list, TaskRunner tasks, Dialogs dialogs,
                        RunExport export, Consumer<List<Reopened>> opener) {
    this.tasks = tasks;
    this.history = history;
    this.list = list;
    this.dialogs = dialogs;
    this.export = export;
    this.opener = opener;
  }

  /// What is being done, or was done last; empty for nothing.
  public ReadOnlyStringProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// Shows the runs at these places of the list in panes, side by side.
  public void open(List<Integer> places) {
    list.withRuns(places.subList(0, Math.min(places.size(), MOST_PANES)),
        ids -> list.work(() -> load(ids), runs -> {
          if (!runs.isEmpty()) {
            opener.accept(runs);
          }
        }));
  }

  /// Gives a run with its events to whoever wants to show these.
  public void withEvents(KeptRun run, Consumer<KeptRun> show) {
    list.work(() -> history.loadWhole(run.summary().id()), found -> found.ifPresent(show));
  }

  /// Plays a run again, as it went.
  public void play(KeptRun run, Consumer<Recording> player) {
    withEvents(run, whole -> {
      progress.set(whole.tape().moments().isEmpty() ? Text.of("history.play.none") : "");
      if (!whole.tape().moments().isEmpty()) {
        PromptRef prompt = whole.record().plan().prompt();
        player.accept(new Recording(whole.record().startedAt(), prompt.id(), prompt.title(), prompt.version(),
            whole.record().plan().caseName(), List.of(Takes.of(whole.record(), whole.tape())), Optional.empty()));
      }
    });
  }

  /// Writes the runs at these places, or all that were found where there are none.
  public void export(ExportFormat format, List<Integer> places) {
    PagedRuns shown = list.runs().get();
    if (shown == null || shown.isEmpty()) {
      return;
    }
    dialogs.chooseFileToExport(Text.of("history.export.name") + format.ending()).ifPresent(file -> {
      List<Integer> wanted = places.isEmpty() ? IntStream.range(0, shown.size()).boxed().toList() : places;
      write(format, shown.found(), wanted, file);
    });
  }

  /// Stops what is being written; the file stays as it was before.
  public void cancel() {
    writing.get().ifPresent(CancelSignal::cancel);
  }

  /// What stops the writing; empty while nothing is written.
  public ReadOnlyObjectProperty<Optional<CancelSignal>> writing() {
    return writing.getReadOnlyProperty();
  }

  /// Of several turns of one conversation, the last one shows all.
  private List<Reopened> load(List<UUID> ids) throws IOException {
    List<Reopened> runs = new ArrayList<>();
    for (UUID id : ids) {
      Reopened run = new Reopened(history.conversation(id));
      if (!run.turns().isEmpty()) {
        runs.add(run);
      }
    }
    return runs.stream().filter(run -> runs.stream().noneMatch(other -> other.continuesFrom(run))).toList();
  }

  private void write(ExportFormat format, Found found, List<Integer> places, Path file) {
    CancelSignal cancel = new CancelSignal();
    writing.set(Optional.of(cancel));
    tell(0, places.size());
    tasks.run(() -> export.write(format, source(found, places, cancel), file), whole -> {
      writing.set(Optional.empty());
      progress.set(whole ? Text.of("history.exported", Numbers.tokens(places.size()), file.toString())
          : Text.of("history.exported.cut", Numbers.tokens(RunExport.MOST_ON_A_PAGE), Numbers.tokens(places.size()),
              file.toString()));
    }, problem -> {
      writing.set(Optional.empty());
      progress.set(problem instanceof CancellationException ? Text.of("history.export.stopped")
          : Text.of("history.export.failed", file.toString(), String.valueOf(problem.getMessage())));
    });
  }

  private void tell(int done, int all) {
    progress.set(Text.of("history.exporting", Numbers.tokens(done), Numbers.tokens(all)));
  }

  private RunExport.Source source(Found found, List<Integer> places, CancelSignal cancel) {
    var at = new Object() { int next; };
    return () -> {
      while (at.next < places.size()) {
        cancel.throwIfCancelled();
        int done = at.next;
        if (done % TOLD_EVERY == 0) {
          tasks.home(() -> tell(done, places.size()));
        }
        List<UUID> id = history.ids(found, List.of(places.get(at.next++)));
        Optional<KeptRun> run = id.isEmpty() ? Optional.empty() : history.load(id.getFirst());
        if (run.isPresent()) {
          return run;
        }
      }
      return Optional.empty();
    };
  }
}
