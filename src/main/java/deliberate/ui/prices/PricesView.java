package deliberate.ui.prices;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The searchable table of all prices, and all that is known of the one chosen.
final class PricesView extends VBox {
  private static final double GAP = 10;
  private static final double ROW_HEIGHT = 28;
  private static final double NAME_WIDTH = 214;
  private static final double RATE_WIDTH = 74;
  private static final double WORDS_WIDTH = 160;

  private final PricesViewModel model;
  private final TableView<Price> table = new TableView<>();

  /// @param edit goes to a row of the table of own prices
  PricesView(PricesViewModel model, IntConsumer edit) {
    super(GAP);
    this.model = model;
    getStyleClass().add("prices");
    TextField search = new TextField();
    search.setId("prices-search");
    search.setPromptText(Text.of("prices.search"));
    search.setAccessibleText(Text.of("prices.search"));
    search.textProperty().bindBidirectional(model.search());
    fillTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    Label details = new Label();
    details.setId("price-details");
    details.getStyleClass().add("field-hint");
    details.setWrapText(true);
    details.setMinHeight(Region.USE_PREF_SIZE);
    details.textProperty().bind(table.getSelectionModel().selectedItemProperty()
        .map(price -> PriceRowText.details(price, model.today())).orElse(Text.of("prices.details")));
    Label result = new Label();
    result.setId("prices-result");
    result.textProperty().bind(model.result());
    Button undo = new Button(Text.of("prices.sheet.undo"));
    undo.setId("price-undo");
    undo.visibleProperty().bind(model.own().canUndo().and(result.textProperty().isNotEmpty()));
    undo.setOnAction(_ -> model.undo());
    HBox said = new HBox(GAP, result, undo);
    said.setAlignment(Pos.CENTER_LEFT);
    said.visibleProperty().bind(result.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    getChildren().setAll(search, table, details, buttons(edit), said);
  }

  private void fillTable() {
    table.setId("prices-table");
    table.getStyleClass().add(KitStyles.DENSE);
    table.setFixedCellSize(ROW_HEIGHT);
    table.setItems(model.shown());
    table.setPlaceholder(new Label(Text.of("prices.none")));
    table.getColumns().add(column("prices.column.model", NAME_WIDTH, price -> price.vendor() + "/" + price.model()));
    table.getColumns().add(rate("prices.column.input", price -> Optional.of(price.standard().input())));
    table.getColumns().add(rate("prices.column.cached", price -> price.standard().cachedInput()));
    table.getColumns().add(rate("prices.column.write", price -> price.standard().cacheWrite()));
    table.getColumns().add(rate("prices.column.write-long", price -> price.standard().cacheWriteLong()));
    table.getColumns().add(rate("prices.column.output", price -> Optional.of(price.standard().output())));
    table.getColumns().add(rate("prices.column.reasoning", price -> price.standard().reasoning()));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    table.getColumns().add(column("prices.column.holds", WORDS_WIDTH, PriceRowText::holds));
    table.getColumns().add(column("prices.column.origin", WORDS_WIDTH,
        price -> PriceRowText.origin(price, model.today())));
    table.getColumns().add(column("prices.column.also", WORDS_WIDTH, PriceRowText::also));
  }

  private Node buttons(IntConsumer edit) {
    Button add = new Button(Text.of("prices.own.add"));
    add.setId("price-add");
    add.setOnAction(_ -> {
      edit.accept(model.own().add());
    });
    Button change = new Button(Text.of("prices.own.change"));
    change.setId("price-change");
    change.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    change.setOnAction(_ -> {
      edit.accept(model.own().begin(table.getSelectionModel().getSelectedItem()));
    });
    Button remove = new Button(Text.of("prices.own.remove"));
    remove.setId("price-remove");
    remove.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
    remove.disableProperty().bind(Bindings.createBooleanBinding(() -> {
      Price chosen = table.getSelectionModel().getSelectedItem();
      return chosen == null || chosen.shelf() != Price.Shelf.OWN;
    }, table.getSelectionModel().selectedItemProperty()));
    remove.setOnAction(_ -> model.remove(table.getSelectionModel().getSelectedItem()));
    Button forget = new Button(Text.of("prices.import.forget"));
    forget.setOnAction(_ -> model.forgetImported());
    Region gap = new Spacer();
    return new HBox(GAP, add, change, remove, gap, forget);
  }

  private static TableColumn<Price, String> rate(String key, Function<Price, Optional<BigDecimal>> rate) {
    return column(key, RATE_WIDTH, price -> PriceRowText.rate(rate.apply(price)));
  }

  private static TableColumn<Price, String> column(String key, double width, Function<Price, String> text) {
    TableColumn<Price, String> column = new TableColumn<>(Text.of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }
}
