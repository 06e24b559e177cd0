package deliberate.ui.spend;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.spend.SpendReport;
import deliberate.spend.SpendReport.Row;
import deliberate.ui.kit.Spacer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What has been spent: a chart of the last days, and a table by model, vendor, prompt or day.
final class SpentView extends VBox {
  private static final double GAP = 10;
  private static final int DAYS_SHOWN = 14;
  private static final int YEAR = "2026-".length();
  private static final double CHART_HEIGHT = 160;
  private static final double NAME_WIDTH = 260;
  private static final double NUMBER_WIDTH = 155;

  private final SpendingViewModel model;

  SpentView(SpendingViewModel model) {
    super(GAP);
    this.model = model;
    getStyleClass().add("spending");
    TableView<Row> table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(chart(), head(), table, foot());
  }

  private Region chart() {
    CategoryAxis days = new CategoryAxis();
    NumberAxis dollars = new NumberAxis();
    BarChart<String, Number> chart = new BarChart<>(days, dollars);
    chart.setId("spending-chart");
    chart.setLegendVisible(false);
    chart.setAnimated(false);
    chart.setPrefHeight(CHART_HEIGHT);
    chart.setMinHeight(CHART_HEIGHT);
    chart.setAccessibleText(Text.of("spend.chart"));
    dollars.setLabel(Text.of("spend.chart.axis"));
    model.days().subscribe(report -> {
      XYChart.Series<String, Number> bars = new XYChart.Series<>();
      report.rows().stream().filter(row -> !row.simulated()).limit(DAYS_SHOWN).toList().reversed()
          .forEach(row -> bars.getData().add(new XYChart.Data<>(row.name().substring(YEAR), row.usd())));
      chart.getData().setAll(List.of(bars));
      chart.setVisible(!bars.getData().isEmpty());
      chart.setManaged(chart.isVisible());
    });
    return chart;
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
    table.setPlaceholder(new Label(Text.of("spend.nothing")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("spend.column.name", NAME_WIDTH, Row::name));
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
