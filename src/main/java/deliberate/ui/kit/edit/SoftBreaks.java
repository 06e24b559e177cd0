package deliberate.ui.kit.edit;

import java.util.Arrays;

/// Where soft breaks stand in a shown text: line feeds that cut a paragraph too long for the rich text library and are
/// no part of the text. "Shown" offsets count them, plain offsets do not.
///
/// A wrapped paragraph costs the library time that grows with the square of its length: at 5,000 characters 350 ms of
/// every frame. Where to cut is for whoever adds the breaks to say.
public final class SoftBreaks {
  /// No shown paragraph grows longer than this, in characters.
  public static final int LONGEST = 1_500;

  private int[] places = new int[16];
  private int count;

  /// Adds a break behind all others.
  ///
  /// @param at its shown offset
  public void add(int at) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = at;
  }

  public void clear() {
    count = 0;
  }

  /// A stretch of the shown text without the breaks in it.
  ///
  /// @param from the shown offset at which it begins
  public String plain(CharSequence stretch, int from) {
    if (count == 0) {
      return stretch.toString();
    }
    int end = from + stretch.length();
    StringBuilder text = new StringBuilder(stretch.length());
    int done = from;
    for (int i = countBefore(from); i < count && places[i] < end; i++) {
      text.append(stretch, done - from, places[i] - from);
      done = places[i] + 1;
    }
    return text.append(stretch, done - from, end - from).toString();
  }

  /// The plain offset for a shown one.
  public int toPlain(int offset) {
    return offset - countBefore(offset);
  }

  /// The shown offset for a plain one; at a break the one behind it.
  int toShown(int offset) {
    int result = offset;
    for (int i = 0; i < count && places[i] <= result; i++) {
      result++;
    }
    return result;
  }

  boolean isAt(int offset) {
    return Arrays.binarySearch(places, 0, count, offset) >= 0;
  }

  /// Follows an edit of the shown text: the breaks in the replaced stretch go, those behind it move.
  ///
  /// @param added  shown offsets of the breaks in what replaces it
  /// @param growth how many characters longer the shown text has become
  void replace(int start, int end, int[] added, int growth) {
    int first = countBefore(start);
    int behind = countBefore(end);
    int[] moved = Arrays.copyOf(places, first + added.length + count - behind);
    System.arraycopy(added, 0, moved, first, added.length);
    int at = first + added.length;
    for (int i = behind; i < count; i++) {
      moved[at++] = places[i] + growth;
    }
    places = moved;
    count = at;
  }

  private int countBefore(int offset) {
    int at = Arrays.binarySearch(places, 0, count, offset);
    return at < 0 ? -at - 1 : at;
  }
}
