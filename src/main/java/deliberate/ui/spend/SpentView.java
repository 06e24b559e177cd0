package deliberate.ui.spend;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.spend.SpendReport;
import deliberate.spend.SpendReport.Row;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What has been spent: charts of the last days and months, and a table by model, vendor, prompt, day or month.
final class SpentView extends VBox {
  private static final double GAP = 10;
  private static final int YEAR_AND_MONTH = "2026-11-".length();
  private static final double CHART_HEIGHT = 170;
  private static final double CHART_WIDTH = 330;
  private static final double ROW_HEIGHT = 28;
  private static final double NAME_WIDTH = 260;
  private static final double NUMBER_WIDTH = 155;

  private final SpendingViewModel model;

  SpentView(SpendingViewModel model) {
    super(GAP);
    this.model = model;
    getStyleClass().add("spending");
    TableView<Row> table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(charts(), head(), table, foot());
  }

  private Region charts() {
    Region days = chart("spending-chart", "spend.chart", model.days(), day -> day.substring(YEAR_AND_MONTH));
    Region months = chart("spending-months", "spend.chart.months", model.months(), SpentView::month);
    HBox.setHgrow(days, Priority.ALWAYS);
    HBox charts = new HBox(GAP, days, months);
    charts.visibleProperty().bind(model.months().map(rows -> rows.stream().anyMatch(row -> row.usd().signum() > 0)));
    charts.managedProperty().bind(charts.visibleProperty());
    return charts;
  }

  private static String month(String name) {
    return YearMonth.parse(name).getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault());
  }

  /// @param tick what stands below a bar
  private static Region chart(String id, String title, ReadOnlyObjectProperty<List<Row>> rows,
                              UnaryOperator<String> tick) {
    CategoryAxis names = new CategoryAxis();
    NumberAxis dollars = new NumberAxis();
    BarChart<String, Number> chart = new BarChart<>(names, dollars);
    chart.setId(id);
    chart.setTitle(Text.of(title));
    chart.setLegendVisible(false);
    chart.setAnimated(false);
    chart.setPrefHeight(CHART_HEIGHT);
    chart.setMinHeight(CHART_HEIGHT);
    chart.setPrefWidth(CHART_WIDTH);
    rows.subscribe(now -> {
      XYChart.Series<String, Number> bars = new XYChart.Series<>();
      now.forEach(row -> bars.getData().add(new XYChart.Data<>(tick.apply(row.name()), row.usd(), row)));
      chart.getData().setAll(List.of(bars));
      chart.setAccessibleText(said(title, now));
      bars.getData().forEach(bar -> Tooltip.install(bar.getNode(), new Tooltip(told((Row) bar.getExtraValue()))));
    });
    return chart;
  }

  private static String said(String title, List<Row> rows) {
    return Text.of(title) + ": " + String.join(", ", rows.stream().filter(row -> row.usd().signum() > 0)
        .map(SpentView::told).toList());
  }

  private static String told(Row row) {
    return Text.of("spend.chart.bar", row.name(), Numbers.money(row.usd()));
  }

  private Region head() {
    ToggleGroup group = new ToggleGroup();
    HBox choices = new HBox();
    for (SpendReport.By by : SpendReport.By.values()) {
      ToggleButton choice = new ToggleButton(Text.of("spend.by." + by.name().toLowerCase(Locale.ROOT)));
      choice.setId("by-" + by.name().toLowerCase(Locale.ROOT));
      choice.setToggleGroup(group);
      choice.setSelected(model.by().get() == by);
      choice.getStyleClass().add(by.ordinal() == 0 ? "left-pill"
          : by.ordinal() == SpendReport.By.values().length - 1 ? "right-pill" : "center-pill");
      choice.setOnAction(_ -> {
        choice.setSelected(true);
        model.by().set(by);
      });
      choices.getChildren().add(choice);
    }
    Button export = new Button(Text.of("spend.export"));
    export.setOnAction(_ -> model.writeOut());
    Region gap = new Spacer();
    HBox head = new HBox(GAP, choices, gap, export);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private TableView<Row> table() {
    TableView<Row> table = new TableView<>();
    table.setId("spending-table");
    table.getStyleClass().add(KitStyles.DENSE);
    table.setFixedCellSize(ROW_HEIGHT);
    table.setPlaceholder(new Label(Text.of("spend.nothing")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("spend.column.name", NAME_WIDTH,
        row -> row.name().isEmpty() ? Text.of("spend.no-name") : row.name()));
    table.getColumns().add(column("spend.column.runs", NUMBER_WIDTH, row -> Numbers.tokens(row.runs())));
    table.getColumns().add(column("spend.column.cost", NUMBER_WIDTH, SpentView::cost));
    table.getColumns().add(column("spend.column.unpriced", NUMBER_WIDTH,
        row -> row.unpriced() == 0 ? "" : Numbers.tokens(row.unpriced())));
    model.report().subscribe(report -> table.getItems().setAll(report.rows()));
    return table;
  }

  private static String cost(Row row) {
    if (row.unpriced() == row.runs()) {
      return Text.of("message.no-price");
    }
    return row.simulated() ? Text.of("spend.simulated", Numbers.money(row.usd())) : Numbers.money(row.usd());
  }

  private Region foot() {
    Label sum = new Label();
    sum.setId("spending-sum");
    sum.setWrapText(true);
    sum.textProperty().bind(model.sum());
    return sum;
  }

  private static TableColumn<Row, String> column(String key, double width, Function<Row, String> text) {
    TableColumn<Row, String> column = new TableColumn<>(Text.of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }
}
