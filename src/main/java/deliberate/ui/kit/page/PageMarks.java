package deliberate.ui.kit.page;

import deliberate.ui.kit.row.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is marked in a page, such as all places where a text is found, and the one of them that is looked at.
///
/// @param found   each within one row
/// @param current the one looked at; empty for none
record PageMarks(Map<Integer, List<Backdrop.Range>> found, Optional<Stretch> current) {
  static final PageMarks NONE = new PageMarks(Map.of(), Optional.empty());

  static PageMarks of(List<Stretch> found, Optional<Stretch> current) {
    Map<Integer, List<Backdrop.Range>> byRow = new HashMap<>();
    found.forEach(stretch -> byRow.merge(stretch.start().row(),
        List.of(new Backdrop.Range(stretch.start().at(), stretch.end().at())), PageMarks::both));
    return new PageMarks(byRow, current);
  }

  /// Where a row changes, what was found in it is no longer there to be drawn.
  List<Backdrop.Range> in(int row, int length) {
    return found.getOrDefault(row, List.of()).stream().filter(range -> range.to() <= length).toList();
  }

  List<Backdrop.Range> currentIn(int row, int length) {
    return current.filter(stretch -> stretch.meets(row) && stretch.from(row) < stretch.to(row, length))
        .map(stretch -> List.of(new Backdrop.Range(stretch.from(row), stretch.to(row, length)))).orElse(List.of());
  }

  private static List<Backdrop.Range> both(List<Backdrop.Range> one, List<Backdrop.Range> other) {
    List<Backdrop.Range> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
