package deliberate.ui.cases;

import deliberate.message.Text;
import deliberate.prompt.cases.CaseColumn;
import deliberate.prompt.cases.DelimitedRows;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.KitStyles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// The cells, moved in and edited by keyboard like those of a spreadsheet.
final class CaseGrid extends Pane {
  static final double ROW_HEIGHT = 26;
  private static final double REFRESH_MILLIS = 200;

  private final CaseTableViewModel cases;
  private final TableView<CaseRow> table = new TableView<>();
  private final CellEditor editor = new CellEditor();
  private final CaseRunsViewModel runs;
  private final PauseTransition refresh = new PauseTransition(Duration.millis(REFRESH_MILLIS));

  CaseGrid(CaseTableViewModel cases, CaseRunsViewModel runs) {
    this.cases = cases;
    this.runs = runs;
    table.setId("cases-table");
    table.getStyleClass().add(KitStyles.DENSE);
    table.setItems(cases.rows());
    table.setFixedCellSize(ROW_HEIGHT);
    table.setPlaceholder(new Label(Text.of("cases.none")));
    table.setAccessibleText(Text.of("cases.table"));
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setSortPolicy(_ -> sort());
    cases.columns().subscribe(this::showColumns);
    runs.panes().addListener((ListChangeListener<PaneViewModel>) _ -> showColumns(cases.columns().get()));
    refresh.setOnFinished(_ -> table.refresh());
    runs.progress().subscribe(this::refreshSoon);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    editor.setOnGivenUp(table::requestFocus);
    getChildren().setAll(table, editor);
  }

  /// The rows that have a selected cell, from top to bottom.
  List<CaseRow> selectedRows() {
    Set<Integer> indexes = new TreeSet<>();
    table.getSelectionModel().getSelectedCells().forEach(cell -> indexes.add(cell.getRow()));
    return indexes.stream().filter(i -> i >= 0 && i < cases.rows().size()).map(cases.rows()::get).toList();
  }

  void select(int row) {
    if (row >= 0 && row < cases.rows().size() && !table.getColumns().isEmpty()) {
      table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(1));
      table.scrollTo(Math.max(0, row - 1));
      table.requestFocus();
    }
  }

  /// Takes the focus, on the first cell where none is chosen.
  void begin() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty()) {
      select(0);
    }
  }

  void paste() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    CaseColumn column = column(at).orElse(cases.columns().get().getFirst());
    ClipboardText.read().filter(text -> !text.isBlank())
        .ifPresent(text -> cases.paste(DelimitedRows.parse(text, '\t'), Math.max(0, at.getRow()), column));
  }

  void copy() {
    Set<CaseColumn> columns = new LinkedHashSet<>();
    table.getVisibleLeafColumns().forEach(one -> table.getSelectionModel().getSelectedCells().stream()
        .filter(cell -> cell.getTableColumn() == one).findFirst().flatMap(this::column).ifPresent(columns::add));
    List<List<String>> texts = CaseBlock.texts(selectedRows(), List.copyOf(columns));
    ClipboardText.copy(DelimitedRows.write(texts, '\t').stripTrailing());
  }

  /// Results may come a thousand a second; a few times a second is enough to see them.
  private void refreshSoon() {
    if (refresh.getStatus() != Animation.Status.RUNNING) {
      refresh.playFromStart();
    }
  }

  @Override
  protected void layoutChildren() {
    table.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void showColumns(List<CaseColumn> columns) {
    List<TableColumn<CaseRow, ?>> shown = new ArrayList<>(List.of(CaseColumns.numbers()));
    columns.forEach(column -> shown.add(CaseColumns.of(column, () -> edit(""))));
    runs.panes().forEach(pane -> shown.add(new ResultColumn(runs, pane)));
    table.getColumns().setAll(shown);
  }

  private boolean sort() {
    cases.sort(table.getSortOrder().stream().findFirst().filter(column -> column.getUserData() instanceof CaseColumn)
        .map(column -> new CaseTableViewModel.Order((CaseColumn) column.getUserData(),
            column.getSortType() == TableColumn.SortType.ASCENDING)));
    return true;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() || event.getCode() == KeyCode.F2) {
      edit("");
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      move(event.isShiftDown() ? CellEditor.Move.LEFT : CellEditor.Move.RIGHT);
    } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      keepingPlace(() -> cases.clear(selectedCells()));
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
      paste();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.X) {
      copy();
      cases.clear(selectedCells());
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown()) {
      cases.undo();
    } else if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
      cases.redo();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
      cases.duplicate(selectedRows());
    } else {
      return;
    }
    event.consume();
  }

  /// The table forgets where it was when a row is replaced.
  private void keepingPlace(Runnable change) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int row = at.getRow();
    Optional<CaseColumn> column = column(at);
    change.run();
    column.flatMap(same -> table.getVisibleLeafColumns().stream()
        .filter(one -> one.getUserData() instanceof CaseColumn other && other.name().equals(same.name())
            && other.kind() == same.kind()).findFirst())
        .ifPresent(one -> table.getSelectionModel().clearAndSelect(row, one));
  }

  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (plain && !text.isEmpty() && text.charAt(0) >= ' ' && text.charAt(0) != 0x7F) {
      edit(text);
      event.consume();
    }
  }

  private List<CaseTableViewModel.Cell> selectedCells() {
    List<CaseTableViewModel.Cell> cells = new ArrayList<>();
    table.getSelectionModel().getSelectedCells().forEach(at -> column(at).ifPresent(column ->
        cells.add(new CaseTableViewModel.Cell(cases.rows().get(at.getRow()), column))));
    return cells;
  }

  private Optional<CaseColumn> column(TablePosition<?, ?> at) {
    return Optional.ofNullable(at.getTableColumn()).map(TableColumn::getUserData)
        .filter(CaseColumn.class::isInstance).map(CaseColumn.class::cast);
  }

  private void edit(String typed) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (at.getRow() < 0 || at.getRow() >= cases.rows().size()) {
      return;
    }
    column(at).ifPresent(column -> boundsOf(at).ifPresent(bounds -> {
      CaseRow row = cases.rows().get(at.getRow());
      editor.open(bounds, column.of(row.one()), typed, (text, move) -> {
        keepingPlace(() -> cases.set(row, column, text));
        if (move != CellEditor.Move.STAY) {
          table.requestFocus();
          move(move);
        }
      });
    }));
  }

  private Optional<Bounds> boundsOf(TablePosition<?, ?> at) {
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
    TablePosition<CaseRow, ?> at = focused();
    table.getSelectionModel().clearAndSelect(at.getRow(), at.getTableColumn());
    table.scrollToColumn(at.getTableColumn());
  }

  @SuppressWarnings("unchecked") // the focus model forgets whose rows it has
  private TablePosition<CaseRow, ?> focused() {
    return table.getFocusModel().getFocusedCell();
  }
}
