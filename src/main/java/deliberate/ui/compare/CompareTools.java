package deliberate.ui.compare;

import deliberate.run.RunRecord;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.alike.AlikeViewModel;
import deliberate.ui.compare.diff.DiffViewModel;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.find.PagesFinder;
import deliberate.ui.kit.find.Searchable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done with several panes at once, beside running them.
public final class CompareTools {
  private final CompareViewModel compare;
  private final DiffViewModel diff;
  private final AlikeViewModel alike;
  private final PagesFinder finder;
  private final Consumer<RunRecord> inspector;
  private Supplier<List<Searchable>> pages = List::of;

  /// @param inspector shows a run from within
  public CompareTools(CompareViewModel compare, TaskRunner tasks, Debounce.Source debounces,
                      Consumer<RunRecord> inspector) {
    this.compare = compare;
    this.diff = new DiffViewModel(compare.panes(), tasks);
    this.alike = new AlikeViewModel(compare.panes());
    this.finder = new PagesFinder(tasks, debounces, () -> pages.get());
    this.inspector = inspector;
  }

  public CompareViewModel compare() {
    return compare;
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
      diff.open(first == null ? compare.panes().getFirst() : first);
    }
  }
}
