package deliberate.ui.kit.markdown;

import deliberate.ui.kit.row.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/// A table as lines of equally wide letters, its columns aligned.
final class TableText {
  private static final String BETWEEN = " │ ";
  private final List<List<String>> rows = new ArrayList<>();
  private final List<TableCell.Alignment> aligns = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  TableText(TableBlock table) {
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
        rows.add(cells(row));
      }
    }
  }

  String text() {
    List<String> lines = new ArrayList<>(rows.stream().map(this::line).toList());
    lines.add(1, widths.stream().map("─"::repeat).collect(Collectors.joining("─┼─")));
    return String.join("\n", lines);
  }

  private List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node instanceof TableCell cell; node = node.getNext()) {
      String text = Spans.of(cell).stream().map(Span::text).collect(Collectors.joining());
      if (cells.size() == widths.size()) {
        widths.add(1);
        aligns.add(cell.getAlignment());
      }
      widths.set(cells.size(), Math.max(widths.get(cells.size()), text.length()));
      cells.add(text);
    }
    return cells;
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.size(); i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      int room = widths.get(i) - cell.length();
      int left = aligns.get(i) == TableCell.Alignment.RIGHT ? room
          : aligns.get(i) == TableCell.Alignment.CENTER ? room / 2 : 0;
      line.append(i > 0 ? BETWEEN : "").append(" ".repeat(left)).append(cell).append(" ".repeat(room - left));
    }
    return line.toString();
  }
}
