package deliberate.ui.kit.row;

import java.util.List;

/// What lies between two spots, in order.
public record Stretch(Spot start, Spot end) {
  public static final Stretch NONE = new Stretch(Spot.START, Spot.START);

  public static Stretch between(Spot one, Spot other) {
    return one.compareTo(other) <= 0 ? new Stretch(one, other) : new Stretch(other, one);
  }

  /// All of these rows.
  public static Stretch all(List<Row> rows) {
    return rows.isEmpty() ? NONE : new Stretch(Spot.START, new Spot(rows.size() - 1, rows.getLast().text().length()));
  }

  public boolean isEmpty() {
    return start.equals(end);
  }

  public boolean meets(int row) {
    return !isEmpty() && start.row() <= row && row <= end.row();
  }

  public int from(int row) {
    return row == start.row() ? start.at() : 0;
  }

  public int to(int row, int length) {
    return row == end.row() ? Math.min(end.at(), length) : length;
  }
}
