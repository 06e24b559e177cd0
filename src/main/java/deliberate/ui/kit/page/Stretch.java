package deliberate.ui.kit.page;

/// What lies between two spots, in order.
public record Stretch(Spot start, Spot end) {
  public static final Stretch NONE = new Stretch(Spot.START, Spot.START);

  static Stretch between(Spot one, Spot other) {
    return one.compareTo(other) <= 0 ? new Stretch(one, other) : new Stretch(other, one);
  }

  public boolean isEmpty() {
    return start.equals(end);
  }

  boolean meets(int row) {
    return !isEmpty() && start.row() <= row && row <= end.row();
  }

  int from(int row) {
    return row == start.row() ? start.at() : 0;
  }

  int to(int row, int length) {
    return row == end.row() ? Math.min(end.at(), length) : length;
  }
}
