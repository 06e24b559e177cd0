package deliberate.ui.kit.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// A table whose cells are edited in place: Enter, F2 or typing begins, Tab and Enter keep and move on, Esc gives up,
/// Delete empties, Ctrl+Z and Ctrl+Y undo and redo. Columns without user data are for looking at only.
///
/// @param <R> what a row shows
public final class CellGrid<R> extends Pane {
  private final TableView<R> table;
  private final Cells<R> cells;
  private final CellEditor editor = new CellEditor();

  /// What the cells hold.
  ///
  /// @param <R> what a row shows
  public interface Cells<R> {
    /// The text that is edited.
    String text(R row, TableColumn<R, ?> column);

    void set(R row, TableColumn<R, ?> column, String text);

    /// Empties cells as one step.
    void clear(List<Cell<R>> cells);

    void undo();

    void redo();
  }

  /// One cell.
  ///
  /// @param <R> what a row shows
  public record Cell<R>(R row, TableColumn<R, ?> column) {}

  public CellGrid(TableView<R> table, Cells<R> cells) {
    this.table = table;
    this.cells = cells;
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    editor.setOnGivenUp(table::requestFocus);
    getChildren().setAll(table, editor);
  }

  /// The rows that have a selected cell, from top to bottom.
  public List<R> selectedRows() {
    Set<Integer> indexes = new TreeSet<>();
    table.getSelectionModel().getSelectedCells().forEach(cell -> indexes.add(cell.getRow()));
    return indexes.stream().filter(i -> i >= 0 && i < table.getItems().size()).map(table.getItems()::get).toList();
  }

  /// The selected cells that can be edited.
  public List<Cell<R>> selectedCells() {
    return table.getSelectionModel().getSelectedCells().stream()
        .filter(at -> at.getRow() >= 0 && at.getRow() < table.getItems().size())
        .flatMap(at -> columnAt(at).stream().map(column -> new Cell<>(table.getItems().get(at.getRow()), column)))
        .toList();
  }

  /// Where the keyboard is; row -1 for nowhere.
  @SuppressWarnings("unchecked") // the focus model forgets whose rows it has
  public TablePosition<R, ?> focused() {
    return table.getFocusModel().getFocusedCell();
  }

  /// Goes to a cell.
  public void select(int row, TableColumn<R, ?> column) {
    table.getSelectionModel().clearAndSelect(row, column);
    table.scrollTo(Math.max(0, row - 1));
    table.scrollToColumn(column);
    table.requestFocus();
  }

  /// Opens the cell that has the keyboard.
  ///
  /// @param typed what replaces the text; empty keeps it
  public void edit(String typed) {
    if (columnAt(focused()).isEmpty()) { // beside the cells that can be edited
      table.getVisibleLeafColumns().stream().filter(column -> column.getUserData() != null).findFirst()
          .ifPresent(column -> select(Math.max(0, focused().getRow()), column));
    }
    TablePosition<R, ?> at = focused();
    if (at.getRow() < 0 || at.getRow() >= table.getItems().size()) {
      return;
    }
    R row = table.getItems().get(at.getRow());
    columnAt(at).ifPresent(column -> boundsOf(at).ifPresent(bounds ->
        editor.open(bounds, cells.text(row, column), typed, (text, move) -> {
          keepingPlace(() -> cells.set(row, column, text));
          if (move != CellEditor.Move.STAY) {
            table.requestFocus();
            move(move);
          }
        })));
  }

  @Override
  protected void layoutChildren() {
    table.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() || event.getCode() == KeyCode.F2) {
      edit("");
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      move(event.isShiftDown() ? CellEditor.Move.LEFT : CellEditor.Move.RIGHT);
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      keepingPlace(() -> cells.clear(selectedCells()));
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown()) {
      cells.undo();
    } else if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
      cells.redo();
    } else {
      return;
    }
    event.consume();
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (plain && !text.isEmpty() && text.charAt(0) >= ' ' && text.charAt(0) != 0x7F) {
      edit(text);
      event.consume();
    }
  }

  /// Changes rows or columns; the table itself forgets where it was when one is replaced.
  public void keepingPlace(Runnable change) {
    TablePosition<R, ?> at = focused();
    int row = at.getRow();
    Object what = columnAt(at).map(TableColumn::getUserData).orElse(null);
    change.run();
    if (what != null && row < table.getItems().size()) {
      table.getVisibleLeafColumns().stream().filter(column -> what.equals(column.getUserData())).findFirst()
          .ifPresent(column -> table.getSelectionModel().clearAndSelect(row, column));
    }
  }

  @SuppressWarnings("unchecked") // positions forget whose rows they are in
  private Optional<TableColumn<R, ?>> columnAt(TablePosition<?, ?> at) {
    TableColumn<R, ?> column = (TableColumn<R, ?>) at.getTableColumn();
    return column == null || column.getUserData() == null ? Optional.empty() : Optional.of(column);
  }

  private Optional<Bounds> boundsOf(TablePosition<?, ?> at) {
    getScene().getRoot().applyCss(); // a key may come before there are cells
    getScene().getRoot().layout();
    for (Node node : table.lookupAll(".table-cell")) {
      if (node instanceof TableCell<?, ?> cell && cell.getIndex() == at.getRow()
          && cell.getTableColumn() == at.getTableColumn() && cell.isVisible()) {
        return Optional.of(sceneToLocal(cell.localToScene(cell.getBoundsInLocal())));
      }
    }
    return Optional.empty();
  }

  private void move(CellEditor.Move move) {
    switch (move) {
      case DOWN -> table.getSelectionModel().selectBelowCell();
      case UP -> table.getSelectionModel().selectAboveCell();
      case RIGHT -> table.getSelectionModel().selectRightCell();
      case LEFT -> table.getSelectionModel().selectLeftCell();
      case STAY -> { }
    }
    TablePosition<R, ?> at = focused();
    table.getSelectionModel().clearAndSelect(at.getRow(), at.getTableColumn());
    table.scrollToColumn(at.getTableColumn());
  }
}
