package deliberate.ui.version;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.kit.diff.DiffRows;
import deliberate.ui.kit.row.Look;
import deliberate.ui.kit.row.Place;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Span;
import deliberate.ui.kit.row.Spot;
import deliberate.ui.kit.row.Stretch;
import deliberate.ui.kit.row.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Leaves long stretches out that are the same in both texts, with a line in their place that says how long they were.
final class Folding {
  /// Lines that stay on either side of a change.
  private static final int AROUND = 2;
  /// Fewer are not worth a line that says they are gone.
  private static final int WORTH_IT = 3;

  private final DiffRows rows;
  private final boolean[] near;
  private final int[] places;
  private final List<Row> left = new ArrayList<>();
  private final List<Row> right = new ArrayList<>();

  private Folding(DiffRows rows) {
    this.rows = rows;
    this.near = new boolean[rows.left().size()];
    this.places = new int[rows.left().size()];
  }

  static DiffRows of(DiffRows rows) {
    Folding folding = new Folding(rows);
    rows.changes().forEach(pair -> {
      folding.touch(pair.left());
      folding.touch(pair.right());
    });
    folding.fold();
    return new DiffRows(folding.left, folding.right, rows.changes().stream()
        .map(pair -> new DiffRows.Pair(folding.moved(pair.left()), folding.moved(pair.right()))).toList());
  }

  /// A row in the look of all that is said about the texts rather than in them.
  static Row aside(Place place, String text) {
    return new TextRow(place, 0, text.isEmpty() ? List.of() : List.of(new Span(text, Set.of(Look.EMPHASIS), "")));
  }

  private void touch(Stretch stretch) {
    for (int i = Math.max(0, stretch.start().row() - AROUND);
        i <= Math.min(near.length - 1, stretch.end().row() + AROUND); i++) {
      near[i] = true;
    }
  }

  private void fold() {
    int i = 0;
    while (i < near.length) {
      int end = i;
      while (end < near.length && !near[end]) {
        end++;
      }
      if (end - i >= WORTH_IT) {
        String said = Text.of("version.folded", Numbers.tokens(end - i));
        left.add(aside(Place.LINE, said));
        right.add(aside(Place.LINE, said));
        i = end;
      } else {
        end = Math.max(end, i + 1);
        for (; i < end; i++) {
          places[i] = left.size();
          left.add(rows.left().get(i));
          right.add(rows.right().get(i));
        }
      }
    }
  }

  private Stretch moved(Stretch stretch) {
    return new Stretch(moved(stretch.start()), moved(stretch.end()));
  }

  private Spot moved(Spot spot) {
    return new Spot(near.length == 0 ? 0 : places[spot.row()], spot.at());
  }
}
