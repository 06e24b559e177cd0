package deliberate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines up cells in columns for the terminal.
final class TextTable {
  private static final String GAP = "  ";

  private final int leftColumns;
  private final List<List<String>> rows = new ArrayList<>();

  /// @param leftColumns how many columns from the first on hold words; the others hold numbers and line up on the right
  TextTable(int leftColumns) {
    this.leftColumns = leftColumns;
  }

  TextTable add(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  List<String> lines() {
    return rows.stream()
        .map(row -> IntStream.range(0, row.size()).mapToObj(column -> padded(row, column))
            .collect(Collectors.joining(GAP)).stripTrailing())
        .toList();
  }

  private String padded(List<String> row, int column) {
    String cell = row.get(column);
    String space = " ".repeat(width(column) - length(cell));
    return column < leftColumns ? cell + space : space + cell;
  }

  private int width(int column) {
    return rows.stream().filter(row -> column < row.size()).mapToInt(row -> length(row.get(column))).max().orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
