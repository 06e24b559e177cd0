package deliberate.ui.compare;

import deliberate.run.RunRecord;
import deliberate.run.history.Votes;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.alike.AlikeViewModel;
import deliberate.ui.compare.blind.BlindViewModel;
import deliberate.ui.compare.diff.DiffViewModel;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.find.PagesFinder;
import deliberate.ui.kit.find.Searchable;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// What can be done with several panes at once, beside running them.
public final class CompareTools {
  private final CompareViewModel compare;
  private final BlindViewModel blind;
  private final DiffViewModel diff;
  private final AlikeViewModel alike;
  private final PagesFinder finder;
  private final Consumer<RunRecord> inspector;
  private Supplier<List<Searchable>> pages = List::of;
  private Consumer<RunRecord> onForget = _ -> { };
  private Consumer<PaneViewModel> onRecord = _ -> { };

  /// @param inspector shows a run from within
  public CompareTools(CompareViewModel compare, TaskRunner tasks, Debounce.Source debounces, Votes votes,
                      Consumer<RunRecord> inspector) {
    this.compare = compare;
    this.blind = new BlindViewModel(compare.panes(), compare.runningProperty(), votes, tasks,
        RandomGenerator.getDefault(), Clock.systemUTC());
    this.diff = new DiffViewModel(blind.shown(), tasks);
    this.alike = new AlikeViewModel(blind.shown());
    this.finder = new PagesFinder(tasks, debounces, () -> pages.get());
    this.inspector = inspector;
  }

  public CompareViewModel compare() {
    return compare;
  }

  /// Judging without knowing who answers.
  public BlindViewModel blind() {
    return blind;
  }

  /// Two answers side by side.
  public DiffViewModel diff() {
    return diff;
  }

  /// Who answered the same.
  public AlikeViewModel alike() {
    return alike;
  }

  /// Shows what is in the pane from within, where there is anything.
  public void inspect(PaneViewModel pane) {
    pane.recordProperty().get().ifPresent(inspector);
  }

  /// Who takes a run out of the history.
  public void setOnForget(Consumer<RunRecord> action) {
    onForget = action;
  }

  /// Does not keep the pane's run in the history; it stays in the pane.
  public void forget(PaneViewModel pane) {
    pane.recordProperty().get().ifPresent(onForget);
  }

  /// Who writes the runs of a pane to a file.
  public void setOnRecord(Consumer<PaneViewModel> action) {
    onRecord = action;
  }

  /// Writes all turns of this pane, and of no other, to a file that shows them again.
  public void record(PaneViewModel pane) {
    onRecord.accept(pane);
  }

  /// Finds a text in all panes.
  public PagesFinder finder() {
    return finder;
  }

  /// Who knows the pages to find in, in reading order.
  void setPages(Supplier<List<Searchable>> shown) {
    pages = shown;
  }

  /// Opens the comparison of two answers, or closes it.
  public void toggleDiff() {
    if (diff.openProperty().get()) {
      diff.close();
    } else {
      PaneViewModel first = compare.aloneProperty().get();
      diff.open(first == null ? blind.shown().getFirst() : first);
    }
  }
}
