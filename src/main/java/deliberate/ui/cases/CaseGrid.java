package deliberate.ui.cases;

import deliberate.message.Text;
import deliberate.prompt.cases.CaseColumn;
import deliberate.prompt.cases.DelimitedRows;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.grid.CellGrid;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
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
  private final CaseRunsViewModel runs;
  private final ObservableList<PaneViewModel> open;
  private final CellGrid<CaseRow> cells;
  private final PauseTransition refresh = new PauseTransition(Duration.millis(REFRESH_MILLIS));

  /// @param open the panes whose results may be seen
  CaseGrid(CaseTableViewModel cases, CaseRunsViewModel runs, ObservableList<PaneViewModel> open) {
    this.cases = cases;
    this.runs = runs;
    this.open = open;
    table.setId("cases-table");
    table.getStyleClass().add(KitStyles.DENSE);
    table.setItems(cases.rows());
    table.setFixedCellSize(ROW_HEIGHT);
    table.setPlaceholder(new Label(Text.of("cases.none")));
    table.setAccessibleText(Text.of("cases.table"));
    table.setSortPolicy(_ -> sort());
    cells = new CellGrid<>(table, new Texts());
    cases.columns().subscribe(this::showColumns);
    open.addListener((ListChangeListener<PaneViewModel>) _ -> showColumns(cases.columns().get()));
    refresh.setOnFinished(_ -> table.refresh());
    runs.progress().subscribe(this::refreshSoon);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(cells);
  }

  /// The rows that have a selected cell, from top to bottom.
  List<CaseRow> selectedRows() {
    return cells.selectedRows();
  }

  void select(int row) {
    if (row >= 0 && row < cases.rows().size() && !table.getColumns().isEmpty()) {
      cells.select(row, table.getVisibleLeafColumn(1));
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
    TablePosition<CaseRow, ?> at = cells.focused();
    CaseColumn column = at.getTableColumn() != null && at.getTableColumn().getUserData() instanceof CaseColumn one
        ? one : cases.columns().get().getFirst();
    ClipboardText.read().filter(text -> !text.isBlank())
        .ifPresent(text -> cases.paste(DelimitedRows.parse(text, '\t'), Math.max(0, at.getRow()), column));
  }

  void copy() {
    List<CaseColumn> chosen = cells.selectedCells().stream().map(cell -> column(cell.column())).distinct().toList();
    List<CaseColumn> columns = cases.columns().get().stream().filter(chosen::contains).toList();
    List<List<String>> texts = CaseBlock.texts(selectedRows(), columns);
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
    cells.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void showColumns(List<CaseColumn> columns) {
    List<TableColumn<CaseRow, ?>> shown = new ArrayList<>(List.of(CaseColumns.numbers()));
    columns.forEach(column -> shown.add(CaseColumns.of(column, () -> cells.edit(""))));
    open.forEach(pane -> shown.add(new ResultColumn(runs, pane)));
    cells.keepingPlace(() -> table.getColumns().setAll(shown));
  }

  private boolean sort() {
    cases.sort(table.getSortOrder().stream().findFirst().filter(column -> column.getUserData() instanceof CaseColumn)
        .map(column -> new CaseTableViewModel.Order((CaseColumn) column.getUserData(),
            column.getSortType() == TableColumn.SortType.ASCENDING)));
    return true;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
      paste();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.X) {
      copy();
      cases.clear(chosen(cells.selectedCells()));
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
      cases.duplicate(selectedRows());
    } else {
      return;
    }
    event.consume();
  }

  private static List<CaseTableViewModel.Cell> chosen(List<CellGrid.Cell<CaseRow>> selected) {
    return selected.stream().map(cell -> new CaseTableViewModel.Cell(cell.row(), column(cell.column()))).toList();
  }

  private static CaseColumn column(TableColumn<CaseRow, ?> shown) {
    return (CaseColumn) shown.getUserData();
  }

  /// The texts of the cases.
  private final class Texts implements CellGrid.Cells<CaseRow> {
    @Override
    public String text(CaseRow row, TableColumn<CaseRow, ?> column) {
      return column(column).of(row.one());
    }

    @Override
    public void set(CaseRow row, TableColumn<CaseRow, ?> column, String text) {
      cases.set(row, column(column), text);
    }

    @Override
    public void clear(List<CellGrid.Cell<CaseRow>> doomed) {
      cases.clear(chosen(doomed));
    }

    @Override
    public void undo() {
      cases.undo();
    }

    @Override
    public void redo() {
      cases.redo();
    }
  }
}
