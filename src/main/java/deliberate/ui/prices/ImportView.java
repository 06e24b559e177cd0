package deliberate.ui.prices;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.pricing.list.PriceChange;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.prices.ImportViewModel.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where a list comes from, and a table of what it would change.
final class ImportView extends VBox {
  private static final double GAP = 10;
  private static final double CHECK_WIDTH = 50;
  private static final double NAME_WIDTH = 260;
  private static final double BEFORE_WIDTH = 230;
  private static final double AFTER_WIDTH = 130;
  private static final double DOUBT_WIDTH = 490;

  private final ImportViewModel model;

  ImportView(ImportViewModel model) {
    super(GAP);
    this.model = model;
    getStyleClass().add("prices");
    Label hint = new Label(Text.of("prices.import.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    Label result = new Label();
    result.setId("import-result");
    result.setWrapText(true);
    result.setMinHeight(Region.USE_PREF_SIZE);
    result.textProperty().bind(model.result());
    Label leftOut = new Label();
    leftOut.setId("import-left-out");
    leftOut.getStyleClass().add("field-hint");
    leftOut.setWrapText(true);
    leftOut.setMinHeight(Region.USE_PREF_SIZE);
    leftOut.textProperty().bind(model.leftOut());
    leftOut.managedProperty().bind(leftOut.textProperty().isNotEmpty());
    TableView<Line> table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    Button take = new Button(Text.of("prices.import.take"));
    take.setId("import-take");
    take.getStyleClass().add(Styles.ACCENT);
    take.disableProperty().bind(Bindings.isEmpty(model.lines()));
    take.setOnAction(_ -> model.take());
    getChildren().setAll(hint, sources(), result, leftOut, table, take);
  }

  private Node sources() {
    Button file = new Button(Text.of("prices.import.file"));
    file.setId("import-file");
    file.setOnAction(_ -> model.chooseFile());
    TextField address = new TextField();
    address.setId("import-address");
    address.setPromptText(Text.of("prices.import.address"));
    address.setAccessibleText(Text.of("prices.import.address"));
    address.textProperty().bindBidirectional(model.address());
    address.setOnAction(_ -> model.fetch());
    HBox.setHgrow(address, Priority.ALWAYS);
    Button fetch = new Button();
    fetch.setId("import-fetch");
    fetch.setMinWidth(Region.USE_PREF_SIZE);
    file.setMinWidth(Region.USE_PREF_SIZE);
    fetch.textProperty().bind(model.working().map(
        working -> Text.of(working ? "prices.import.stop" : "prices.import.fetch")));
    fetch.setOnAction(_ -> {
      if (model.working().get()) {
        model.stop();
      } else {
        model.fetch();
      }
    });
    return new HBox(GAP, file, address, fetch);
  }

  private TableView<Line> table() {
    TableView<Line> table = new TableView<>(model.lines());
    table.setId("import-table");
    table.getStyleClass().add(KitStyles.DENSE);
    table.setEditable(true);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    table.setPlaceholder(new Label(Text.of("prices.import.nothing")));
    TableColumn<Line, Boolean> wanted = new TableColumn<>();
    wanted.setPrefWidth(CHECK_WIDTH);
    wanted.setCellValueFactory(cell -> cell.getValue().wanted());
    wanted.setCellFactory(CheckBoxTableCell.forTableColumn(wanted));
    table.getColumns().add(wanted);
    table.getColumns().add(column("prices.column.model", NAME_WIDTH,
        line -> line.change().after().vendor() + "/" + line.change().after().model()));
    table.getColumns().add(column("prices.import.before", BEFORE_WIDTH,
        line -> line.change().before().map(this::known).orElse(Text.of("message.no-price"))));
    table.getColumns().add(column("prices.import.after", AFTER_WIDTH, line -> price(line.change().after())));
    table.getColumns().add(column("prices.import.doubt", DOUBT_WIDTH, line -> remark(line.change())));
    return table;
  }

  private String known(Price price) {
    return price(price) + PriceRowText.age(price.asOf(), model.today());
  }

  private static String price(Price price) {
    return Text.of("prices.pair", PriceRowText.rate(Optional.of(price.standard().input())),
        PriceRowText.rate(Optional.of(price.standard().output())));
  }

  /// Why to look at it, else what else changes.
  private static String remark(PriceChange change) {
    return change.doubt().map(doubt -> Text.of("prices.doubt." + key(doubt))).orElseGet(() ->
        change.parts().isEmpty() ? "" : Text.of("prices.import.parts", String.join(", ", change.parts().stream()
            .map(part -> part == PriceChange.Part.SERVICES ? services(change)
                : Text.of("prices.import.part." + key(part))).toList())));
  }

  private static String services(PriceChange change) {
    return String.join(", ", change.after().services().keySet().stream().sorted().toList());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static TableColumn<Line, String> column(String key, double width, Function<Line, String> text) {
    TableColumn<Line, String> column = new TableColumn<>(Text.of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setEditable(false);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }
}
