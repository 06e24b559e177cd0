package deliberate.ui.kit.diff;

import deliberate.prompt.diff.WordDiff.Change;
import deliberate.prompt.diff.WordDiff;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Two texts as rows, as many of the one as of the other: lines that say the same stand beside each other, what only
/// one of them says stands beside empty rows.
///
/// @param changes where each change is, in both
public record DiffRows(List<Row> left, List<Row> right, List<Pair> changes) {
  public static final DiffRows NONE = new DiffRows(List.of(), List.of(), List.of());

  /// One change in both texts; empty on a side that lacks it, but for its row.
  public record Pair(Stretch left, Stretch right) {}

  public static DiffRows of(WordDiff diff) {
    SideRows left = SideRows.gone(diff);
    SideRows right = SideRows.come(diff);
    int start = 0;
    int newStart = 0;
    for (int[] meeting : meetings(diff)) {
      left.add(start, meeting[0]);
      right.add(newStart, meeting[1]);
      int rows = Math.max(left.size(), right.size());
      left.fill(rows);
      right.fill(rows);
      start = meeting[0];
      newStart = meeting[1];
    }
    List<Pair> pairs = new ArrayList<>();
    for (Change change : diff.changes()) {
      pairs.add(new Pair(left.stretch(change.start(), change.end()),
          right.stretch(change.newStart(), change.newEnd())));
    }
    return new DiffRows(left.rows(), right.rows(), pairs);
  }

  /// The places where both texts begin a line with the same words; the ends of both are the last.
  private static List<int[]> meetings(WordDiff diff) {
    String before = diff.before();
    String after = diff.after();
    List<int[]> meetings = new ArrayList<>();
    int i = 0;
    int j = 0;
    int next = 0;
    while (i < before.length() && j < after.length()) {
      i = pastSpace(before, i);
      j = pastSpace(after, j);
      Change change = next < diff.changes().size() ? diff.changes().get(next) : null;
      if (change != null && i >= change.start() && j >= change.newStart()) {
        i = Math.max(i, change.end());
        j = Math.max(j, change.newEnd());
        next++;
      } else {
        int line = lineStart(before, i);
        int newLine = lineStart(after, j);
        if (line > 0 && newLine > 0) {
          meetings.add(new int[] {line, newLine});
        }
        i++;
        j++;
      }
    }
    meetings.add(new int[] {before.length(), after.length()});
    return meetings;
  }

  private static int pastSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Where the line of this place begins if there is only white space between, else 0.
  private static int lineStart(String text, int place) {
    int at = place;
    while (at > 0 && text.charAt(at - 1) != '\n') {
      if (!Character.isWhitespace(text.charAt(at - 1))) {
        return 0;
      }
      at--;
    }
    return at;
  }
}
