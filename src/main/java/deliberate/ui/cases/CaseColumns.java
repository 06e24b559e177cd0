package deliberate.ui.cases;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.prompt.cases.CaseColumn;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;

/// The columns of the case table that show what a case holds.
final class CaseColumns {
  private static final double WIDTH = 150;
  private static final int MOST_SHOWN = 300;
  private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");

  private CaseColumns() {}

  static TableColumn<CaseRow, String> numbers() {
    TableColumn<CaseRow, String> column = new TableColumn<>("#");
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(Numbers.tokens(row.getValue().index() + 1L)));
    column.setPrefWidth(CaseGrid.ROW_HEIGHT * 2);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /// @param edit called where a cell is double-clicked
  static TableColumn<CaseRow, String> of(CaseColumn column, Runnable edit) {
    String title = column.kind() == CaseColumn.Kind.VARIABLE ? column.name()
        : Text.of("cases.column." + column.heading());
    Label heading = new Label(title);
    heading.pseudoClassStateChanged(UNUSED, !column.used());
    heading.setTooltip(new Tooltip(Text.of(column.used() ? "cases.column.tooltip" : "cases.column.unused", title)));
    TableColumn<CaseRow, String> shown = new TableColumn<>();
    shown.setGraphic(heading);
    shown.setUserData(column);
    shown.setPrefWidth(WIDTH);
    shown.setReorderable(false);
    shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.of(row.getValue().one())));
    shown.setCellFactory(_ -> new TextCell(edit));
    return shown;
  }

  /// Shows the beginning of a text in one line.
  private static final class TextCell extends TableCell<CaseRow, String> {
    TextCell(Runnable edit) {
      setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
          edit.run();
        }
      });
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty || text == null ? "" : oneLine(text));
    }

    private static String oneLine(String text) {
      String start = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) : text;
      return start.replace('\n', '↵');
    }
  }
}
