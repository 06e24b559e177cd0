package deliberate.ui.cases;

import deliberate.prompt.TestCase;
import deliberate.prompt.cases.CaseColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Blocks of texts as the clipboard holds them, and the cases they stand for.
final class CaseBlock {
  private static final int MOST_DIGITS = 30;

  private CaseBlock() {}

  /// Whether the first row names columns: at least two, all of them different, one of them a column of the table.
  static boolean hasHeadings(List<List<String>> block, List<CaseColumn> columns) {
    if (block.size() < 2 || block.getFirst().size() < 2) {
      return false;
    }
    Set<String> headings = block.getFirst().stream().map(String::strip).collect(Collectors.toSet());
    Set<String> known = new HashSet<>(columns.stream().map(CaseColumn::heading).toList());
    return headings.size() == block.getFirst().size() && known.containsAll(headings);
  }

  /// The cases of a block with headings.
  static List<TestCase> cases(List<List<String>> block) {
    List<CaseColumn> columns = block.getFirst().stream().map(h -> CaseColumn.ofHeading(h.strip())).toList();
    return block.stream().skip(1).map(row -> laidOver(CaseColumn.empty(), row, columns)).toList();
  }

  static TestCase laidOver(TestCase one, List<String> texts, List<CaseColumn> columns) {
    TestCase changed = one;
    for (int i = 0; i < Math.min(texts.size(), columns.size()); i++) {
      changed = columns.get(i).with(changed, texts.get(i));
    }
    return changed;
  }

  /// The texts of these columns, a row for each case.
  static List<List<String>> texts(List<CaseRow> rows, List<CaseColumn> columns) {
    List<List<String>> texts = new ArrayList<>();
    rows.forEach(row -> texts.add(columns.stream().map(column -> column.of(row.one())).toList()));
    return texts;
  }

  /// Numbers by their size, before all texts.
  static int compare(String one, String other) {
    boolean first = isNumber(one);
    boolean second = isNumber(other);
    if (first && second) {
      return new BigDecimal(one.strip()).compareTo(new BigDecimal(other.strip()));
    }
    return first != second ? Boolean.compare(second, first) : one.compareToIgnoreCase(other);
  }

  private static boolean isNumber(String text) {
    return text.length() <= MOST_DIGITS && text.strip().matches("-?\\d+(\\.\\d+)?");
  }
}
