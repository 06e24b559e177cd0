package deliberate.ui.history;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;

/// Where a reader is in the list of runs: what is chosen, and what stands at the top. Kept when runs come and go.
final class ListPlace {
  private final ListView<RunRow> list;

  ListPlace(ListView<RunRow> list) {
    this.list = list;
  }

  /// Shows these runs instead.
  void show(PagedRuns before, PagedRuns now) {
    if (before == null || now == null) {
      list.setItems(now == null ? FXCollections.emptyObservableList() : now);
      return;
    }
    MultipleSelectionModel<RunRow> selection = list.getSelectionModel();
    List<Integer> chosen = List.copyOf(selection.getSelectedIndices());
    boolean sameQuestion = before.query().equals(now.query());
    VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
    IndexedCell<?> top = flow == null ? null : flow.getFirstVisibleCell();
    int first = top == null ? 0 : top.getIndex();
    double cut = top == null ? 0 : top.getLayoutY();
    list.setItems(now);
    list.layout(); // only then the new number of lines counts
    selection.clearSelection();
    choose(selection, before, now, chosen, sameQuestion);
    if (flow != null && sameQuestion && first < before.size() && (first > 0 || cut < 0)) {
      flow.scrollToTop(now.found().index(before.found().place(first)));
      flow.scrollPixels(-cut);
    } else if (flow != null) {
      flow.scrollToTop(0);
    }
  }

  /// The same runs; where they are gone from what was looked for before, the next one.
  private static void choose(MultipleSelectionModel<RunRow> selection, PagedRuns before, PagedRuns now,
                             List<Integer> chosen, boolean sameQuestion) {
    int[] again = chosen.stream().filter(index -> index < before.size()).map(index -> before.found().place(index))
        .filter(place -> contains(now, place)).mapToInt(place -> now.found().index(place)).toArray();
    if (again.length > 0) {
      selection.selectIndices(again[0], IntStream.of(again).skip(1).toArray());
    } else if (!chosen.isEmpty() && sameQuestion && !now.isEmpty()) {
      selection.clearAndSelect(Math.min(chosen.getFirst(), now.size() - 1));
    }
  }

  private static boolean contains(PagedRuns runs, long place) {
    int index = runs.found().index(place);
    return index < runs.size() && runs.found().place(index) == place;
  }
}
