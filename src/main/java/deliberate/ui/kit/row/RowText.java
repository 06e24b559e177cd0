package deliberate.ui.kit.row;

import java.util.List;

/// The text of rows as it is copied.
public final class RowText {
  private RowText() {}

  /// What is selected of these rows, with the marks of lists, and room between blocks.
  public static String of(List<Row> rows, Stretch stretch) {
    StringBuilder text = new StringBuilder();
    for (int i = stretch.start().row(); i <= stretch.end().row() && i < rows.size() && !stretch.isEmpty(); i++) {
      Row row = rows.get(i);
      if (i > stretch.start().row() && !row.place().joined()) {
        text.append(row.place().gap() ? "\n\n" : "\n");
      }
      int from = stretch.from(i);
      if (from == 0 && !row.place().marker().isEmpty()) {
        text.append("  ".repeat(row.place().indent() - 1)).append(row.place().marker()).append(' ');
      }
      text.append(row.text(), Math.min(from, row.text().length()), stretch.to(i, row.text().length()));
    }
    return text.toString();
  }

  /// All of a block of code.
  public static String of(List<Row> rows, CodeBlock block) {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      if (row instanceof CodeRow code && code.block() == block) {
        text.append(text.isEmpty() || row.place().joined() ? "" : "\n").append(row.text());
      }
    }
    return text.toString();
  }
}
