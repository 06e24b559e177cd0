package deliberate.ui.kit.page;

import deliberate.ui.kit.row.CodeBlock;
import deliberate.ui.kit.row.CodeRow;
import deliberate.ui.kit.row.Row;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// The cells of the rows in sight.
final class Cells {
  private final ObservableList<Node> children;
  private final Consumer<String> onLink;
  private final Consumer<CodeBlock> onCopy;
  private final Map<Integer, Cell> cells = new TreeMap<>();

  Cells(ObservableList<Node> children, Consumer<String> onLink, Consumer<CodeBlock> onCopy) {
    this.children = children;
    this.onLink = onLink;
    this.onCopy = onCopy;
  }

  /// The cell of a row, made where there is none.
  Cell at(int row, Function<Integer, Row> rows) {
    return cells.computeIfAbsent(row, number -> {
      Cell cell = rows.apply(number) instanceof CodeRow ? new CodeCell(onLink, onCopy) : new TextCell(onLink);
      children.addFirst(cell);
      cell.show(rows.apply(number));
      cell.applyCss();
      return cell;
    });
  }

  /// Shows another row where a cell is; says nothing where there is none.
  void renew(int number, Row row) {
    Cell cell = cells.get(number);
    if (cell != null && cell.fits(row)) {
      cell.show(row);
    } else if (cell != null) {
      cells.remove(number);
      remove(cell);
    }
  }

  /// Forgets the cells outside of these rows.
  void keep(int first, int last) {
    cells.entrySet().removeIf(entry -> {
      boolean out = entry.getKey() < first || entry.getKey() > last;
      if (out) {
        remove(entry.getValue());
      }
      return out;
    });
  }

  private void remove(Cell cell) {
    children.remove(cell);
    if (cell instanceof CodeCell code) {
      code.leave();
    }
  }
}
