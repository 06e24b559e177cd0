package deliberate.ui.prices;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.pricing.kept.PriceColumn;
import deliberate.pricing.kept.PriceSheet.Problem;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.grid.CellGrid;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The table of own prices, edited in place; below it, why the cell that has the keyboard cannot be understood.
final class OwnPricesView extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final double GAP = 10;
  private static final double ROW_HEIGHT = 28;
  private static final double WIDTH = 62;
  private static final double DAY_WIDTH = 88;
  private static final Map<PriceColumn, Double> WIDTHS = Map.of(PriceColumn.VENDOR, 76.0, PriceColumn.MODEL, 142.0,
      PriceColumn.CACHE_WRITE_LONG, 70.0,
      PriceColumn.ABOVE, 80.0, PriceColumn.REASONING, 82.0, PriceColumn.CURRENCY, 78.0, PriceColumn.RATE, 72.0,
      PriceColumn.RATE_OF, DAY_WIDTH, PriceColumn.FROM, DAY_WIDTH, PriceColumn.TO, DAY_WIDTH);

  private final OwnPricesViewModel model;
  private final TableView<OwnLine> table = new TableView<>();
  private final CellGrid<OwnLine> cells = new CellGrid<>(table, new Texts());

  OwnPricesView(OwnPricesViewModel model) {
    super(GAP);
    this.model = model;
    getStyleClass().add("prices");
    table.setId("own-table");
    table.getStyleClass().add(KitStyles.DENSE);
    table.setItems(model.lines());
    table.setFixedCellSize(ROW_HEIGHT);
    table.setPlaceholder(new Label(Text.of("prices.sheet.none")));
    table.setAccessibleText(Text.of("prices.tab.own"));
    for (PriceColumn column : PriceColumn.values()) {
      table.getColumns().add(column(column));
    }
    VBox.setVgrow(cells, Priority.ALWAYS);
    getChildren().setAll(hint(), cells, said(), buttons());
  }

  /// Goes to a row.
  void select(int row) {
    cells.select(row, table.getVisibleLeafColumn(0));
  }

  private Node hint() {
    Label hint = new Label(Text.of("prices.own.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    return hint;
  }

  /// What is wrong where the keyboard is, else how things stand.
  private Node said() {
    Label said = new Label();
    said.setId("own-problem");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    Runnable show = () -> {
      TablePosition<OwnLine, ?> at = cells.focused();
      String why = at.getRow() < 0 || at.getRow() >= model.lines().size() || at.getTableColumn() == null ? ""
          : model.why(model.lines().get(at.getRow()), (PriceColumn) at.getTableColumn().getUserData()).orElse("");
      said.setText(why.isEmpty() ? model.status().get() : why);
      said.getStyleClass().removeAll("field-problem", "field-hint");
      said.getStyleClass().add(why.isEmpty() ? "field-hint" : "field-problem");
    };
    table.getFocusModel().focusedCellProperty().subscribe(_ -> show.run());
    model.status().subscribe(_ -> show.run());
    model.lines().addListener((ListChangeListener<OwnLine>) _ -> show.run());
    return said;
  }

  private Node buttons() {
    BooleanExpression nothing = Bindings.isEmpty(table.getSelectionModel().getSelectedCells());
    Button add = button("add", () -> select(model.add()));
    add.getStyleClass().add(Styles.ACCENT);
    Button longer = button("longer", () -> cells.selectedRows().stream().findFirst()
        .ifPresent(line -> cells.select(model.addLonger(line), columnOf(PriceColumn.ABOVE))));
    longer.disableProperty().bind(nothing);
    Button delete = button("delete", () -> model.delete(cells.selectedRows()));
    delete.disableProperty().bind(nothing);
    Button undo = button("undo", model::undo);
    undo.disableProperty().bind(Bindings.not(model.canUndo()));
    Button redo = button("redo", model::redo);
    redo.disableProperty().bind(Bindings.not(model.canRedo()));
    Region gap = new Spacer();
    HBox buttons = new HBox(GAP, add, longer, delete, gap, undo, redo);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private static Button button(String id, Runnable action) {
    Button button = new Button(Text.of("prices.sheet." + id));
    button.setId("own-" + id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private TableColumn<OwnLine, ?> columnOf(PriceColumn wanted) {
    return table.getColumns().get(wanted.ordinal());
  }

  private TableColumn<OwnLine, String> column(PriceColumn column) {
    TableColumn<OwnLine, String> shown = new TableColumn<>(Text.of("prices.own." + column.id()));
    shown.setUserData(column);
    shown.setPrefWidth(WIDTHS.getOrDefault(column, WIDTH));
    shown.setSortable(false);
    shown.setReorderable(false);
    shown.setCellValueFactory(line -> new ReadOnlyStringWrapper(line.getValue().row().of(column)));
    shown.setCellFactory(_ -> new TextCell(column));
    return shown;
  }

  /// A text, marked where it cannot be understood.
  private final class TextCell extends TableCell<OwnLine, String> {
    private final PriceColumn column;

    TextCell(PriceColumn column) {
      this.column = column;
      setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
          cells.edit("");
        }
      });
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      OwnLine line = empty || getIndex() >= model.lines().size() ? null : model.lines().get(getIndex());
      Problem problem = line == null || line.row().isBlank() ? null : line.problems().get(column);
      pseudoClassStateChanged(WRONG, problem != null && problem != Problem.MISSING);
      pseudoClassStateChanged(MISSING, problem == Problem.MISSING);
      setText(problem == Problem.MISSING ? Text.of("prices.sheet.missing") : text);
      setAccessibleHelp(line == null ? "" : model.why(line, column).orElse(""));
    }
  }

  /// The texts of the cells.
  private final class Texts implements CellGrid.Cells<OwnLine> {
    @Override
    public String text(OwnLine line, TableColumn<OwnLine, ?> column) {
      return line.row().of(column(column));
    }

    @Override
    public void set(OwnLine line, TableColumn<OwnLine, ?> column, String text) {
      model.set(line, column(column), text);
    }

    @Override
    public void clear(List<CellGrid.Cell<OwnLine>> doomed) {
      model.clear(doomed.stream()
          .map(cell -> new OwnPricesViewModel.Place(cell.row(), column(cell.column()))).toList());
    }

    @Override
    public void undo() {
      model.undo();
    }

    @Override
    public void redo() {
      model.redo();
    }

    private static PriceColumn column(TableColumn<OwnLine, ?> shown) {
      return (PriceColumn) shown.getUserData();
    }
  }
}
