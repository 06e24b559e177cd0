package deliberate.ui.kit.edit;

/// The one stretch in which two texts differ.
///
/// @param at first character that differs
public record Difference(int at, String removed, String inserted) {

  public static Difference between(String before, String after) {
    int common = Math.min(before.length(), after.length());
    int start = 0;
    while (start < common && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < common - start
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    return new Difference(start, before.substring(start, before.length() - tail),
        after.substring(start, after.length() - tail));
  }

  public boolean isNone() {
    return removed.isEmpty() && inserted.isEmpty();
  }

  /// The text after, made from the text before.
  public String applyTo(String before) {
    return before.substring(0, at) + inserted + before.substring(at + removed.length());
  }

  /// The way back.
  public Difference reversed() {
    return new Difference(at, inserted, removed);
  }
}
