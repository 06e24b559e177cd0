package deliberate.ui.kit.diff;

import deliberate.prompt.diff.WordDiff;
import deliberate.ui.kit.row.Look;
import deliberate.ui.kit.row.Place;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Span;
import deliberate.ui.kit.row.Spot;
import deliberate.ui.kit.row.Stretch;
import deliberate.ui.kit.row.TextRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The rows of one of two texts that are compared, in the making.
final class SideRows {
  private record Marked(int start, int end) {}

  private final String text;
  private final Look look;
  private final List<Marked> marked;
  private final List<Row> rows = new ArrayList<>();
  /// Where each row begins in the text; that of an empty row is where the text goes on.
  private final List<Integer> starts = new ArrayList<>();
  private int next;

  private SideRows(String text, Look look, List<Marked> marked) {
    this.text = text;
    this.look = look;
    this.marked = marked;
  }

  static SideRows gone(WordDiff diff) {
    return new SideRows(diff.before(), Look.REMOVED,
        diff.changes().stream().map(change -> new Marked(change.start(), change.end())).toList());
  }

  static SideRows come(WordDiff diff) {
    return new SideRows(diff.after(), Look.ADDED,
        diff.changes().stream().map(change -> new Marked(change.newStart(), change.newEnd())).toList());
  }

  List<Row> rows() {
    return rows;
  }

  int size() {
    return rows.size();
  }

  /// Adds the lines of this part of the text.
  void add(int from, int to) {
    int at = from;
    while (at < to) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 || newline >= to ? to : newline;
      addLine(at, end);
      at = newline < 0 || newline >= to ? to : newline + 1;
    }
  }

  /// Adds empty rows until there are so many.
  void fill(int wanted) {
    int at = next;
    while (rows.size() < wanted) {
      rows.add(TextRow.line(Place.LINE, ""));
      starts.add(at);
    }
  }

  /// Where this part of the text is among the rows; no longer than its first row where it is empty.
  Stretch stretch(int from, int to) {
    return new Stretch(spot(from), spot(to));
  }

  private Spot spot(int place) {
    int found = Collections.binarySearch(starts, place);
    int row = Math.max(0, found >= 0 ? found : -found - 2);
    while (row > 0 && starts.get(row - 1) == place) {
      row--;
    }
    return rows.isEmpty() ? Spot.START : new Spot(row, Math.clamp(place - starts.get(row), 0,
        rows.get(row).text().length()));
  }

  /// A long line is broken, after a space where there is one.
  private void addLine(int from, int to) {
    int at = from;
    do {
      int end = Math.min(to, at + TextRow.LONGEST - 1);
      if (end < to) {
        int space = text.lastIndexOf(' ', end - 1) + 1;
        end = space > at ? space : end - (Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0);
      }
      rows.add(new TextRow(at == from ? Place.LINE : Place.JOINED, 0, spans(at, end)));
      starts.add(at);
      at = end;
    } while (at < to);
    next = Math.min(text.length(), to + 1);
  }

  private List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (int i = firstBehind(from); i < marked.size() && marked.get(i).start() < to; i++) {
      int start = Math.max(from, marked.get(i).start());
      int end = Math.min(to, marked.get(i).end());
      add(spans, at, start, Set.of());
      add(spans, start, end, Set.of(look));
      at = Math.max(at, end);
    }
    add(spans, at, to, Set.of());
    return spans;
  }

  private int firstBehind(int place) {
    int low = 0;
    int high = marked.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (marked.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(List<Span> spans, int from, int to, Set<Look> looks) {
    if (from < to) {
      spans.add(new Span(text.substring(from, to), looks, ""));
    }
  }
}
