package deliberate.ui.kit.row;

/// A place between two characters of a page.
///
/// @param row the row's number, from 0
/// @param at  how many characters of it come before
public record Spot(int row, int at) implements Comparable<Spot> {
  public static final Spot START = new Spot(0, 0);

  @Override
  public int compareTo(Spot other) {
    return row == other.row ? Integer.compare(at, other.at) : Integer.compare(row, other.row);
  }
}
