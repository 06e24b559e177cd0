package deliberate.ui.export;

import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.message.Text;
import deliberate.recording.Recording;
import deliberate.report.Comparison;
import deliberate.report.ComparisonCsv;
import deliberate.report.RunJson;
import deliberate.report.page.ComparisonHtml;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.store.AtomicFile;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;

/// Writes what the panes hold to a file; its ending says how.
public final class ExportViewModel {
  private static final int LONGEST_NAME = 60;

  private final ObservableList<PaneViewModel> panes;
  private final Graders graders;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Consumer<Notice> say;
  private final Optional<Recording> replayed;

  /// Of runs that were made now.
  ///
  /// @param say tells how it goes and where the file is
  public ExportViewModel(ObservableList<PaneViewModel> panes, Graders graders, Dialogs dialogs, TaskRunner tasks,
                         Consumer<Notice> say) {
    this(panes, graders, dialogs, tasks, say, Optional.empty());
  }

  /// @param replayed the recording that the panes show again
  public ExportViewModel(ObservableList<PaneViewModel> panes, Graders graders, Dialogs dialogs, TaskRunner tasks,
                         Consumer<Notice> say, Optional<Recording> replayed) {
    this.replayed = replayed;
    this.panes = panes;
    this.graders = graders;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.say = say;
  }

  /// Asks where to, and writes.
  ///
  /// @param draw takes the picture, on the thread of the window; asked only where one is wanted
  public void export(Supplier<Picture> draw) {
    List<GradedRun> runs = runs();
    if (runs.isEmpty()) {
      say.accept(new Notice(Notice.Level.INFORMATION, Text.of("export.nothing")));
      return;
    }
    RunPlan plan = runs.getFirst().run().plan();
    Comparison comparison = new Comparison(plan.prompt(), plan.caseName(), runs, graders, replayed);
    dialogs.chooseComparisonToExport(suggested(plan.prompt().title())).ifPresent(path -> {
      say.accept(new Notice(Notice.Level.INFORMATION, Text.of("export.busy", path.getFileName())));
      Callable<byte[]> bytes = bytes(path, comparison, draw);
      tasks.run(() -> {
        AtomicFile.write(path, bytes.call());
        return path;
      }, written -> say.accept(new Notice(Notice.Level.INFORMATION, Text.of("export.done", written))),
          e -> say.accept(new Notice(Notice.Level.PROBLEM,
              Text.of("export.failed", path.getFileName(), String.valueOf(e.getMessage())))));
    });
  }

  private static Callable<byte[]> bytes(Path path, Comparison comparison, Supplier<Picture> draw) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      Picture picture = draw.get();
      return picture::png;
    }
    if (name.endsWith(".json")) {
      return () -> RunJson.document(comparison).getBytes(StandardCharsets.UTF_8);
    }
    return name.endsWith(".csv") ? () -> ComparisonCsv.of(comparison).getBytes(StandardCharsets.UTF_8)
        : () -> ComparisonHtml.of(comparison).getBytes(StandardCharsets.UTF_8);
  }

  /// The turns of every pane that are over; the checks belong to the last one.
  private List<GradedRun> runs() {
    List<GradedRun> runs = new ArrayList<>();
    for (PaneViewModel pane : panes) {
      List<RunRecord> turns = pane.turns().conversation().turns();
      for (RunRecord turn : turns) {
        boolean last = turn == turns.getLast();
        runs.add(last ? pane.reading().graded().orElse(new GradedRun(turn, List.of()))
            : new GradedRun(turn, List.of()));
      }
    }
    return runs;
  }

  private static String suggested(String title) {
    String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
    return (plain.isEmpty() ? "comparison" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME))) + ".html";
  }
}
