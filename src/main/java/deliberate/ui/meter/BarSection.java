package deliberate.ui.meter;

import deliberate.ui.kit.edit.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A third of the meter with one bar per pane and a legend.
final class BarSection extends VBox {
  static final String STYLE_CLASS = "meter-section";
  static final String TITLE_STYLE_CLASS = "meter-title";
  static final String ROWS_STYLE_CLASS = "meter-rows";
  static final String DETAIL_STYLE_CLASS = "meter-detail";
  static final String SENTENCE_STYLE_CLASS = "meter-sentence";
  static final String LEGEND_STYLE_CLASS = "meter-legend";
  static final String SWATCH_STYLE_CLASS = "swatch";
  static final String CHIP_STYLE_CLASS = "meter-chip";
  private static final double LABEL_WIDTH = 118;

  private final GridPane grid = new GridPane();
  private final FlowPane legend = new FlowPane();
  private final HBox top = new HBox();
  private final Label chip = new Label();
  private final Label sentence = new Label();
  private final List<Row> rows = new ArrayList<>();
  private List<String> legendKeys = List.of();
  private List<String> legendNames = List.of();

  /// @param numberWidth how wide the numbers at the right are, in pixels
  BarSection(String title, double numberWidth) {
    getStyleClass().add(STYLE_CLASS);
    Label heading = new Label(title);
    heading.getStyleClass().add(TITLE_STYLE_CLASS);
    chip.getStyleClass().add(CHIP_STYLE_CLASS);
    chip.setVisible(false);
    top.getChildren().addAll(heading, chip);
    top.setAlignment(Pos.CENTER_LEFT);
    top.setSpacing(8);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.getStyleClass().add(SENTENCE_STYLE_CLASS);
    Shown.set(sentence, false);
    grid.getStyleClass().add(ROWS_STYLE_CLASS);
    grid.getColumnConstraints().addAll(column(LABEL_WIDTH, HPos.LEFT), growing(), column(numberWidth, HPos.RIGHT));
    legend.getStyleClass().add(LEGEND_STYLE_CLASS);
    ScrollPane scroll = new Rows(grid);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(top, sentence, scroll, legend);
  }

  void show(List<MeterRow> readings) {
    while (rows.size() < readings.size()) {
      rows.add(new Row());
      grid.addRow(rows.size() - 1, rows.getLast().label, rows.getLast().bar, rows.getLast().numbers);
    }
    while (rows.size() > readings.size()) {
      Row gone = rows.removeLast();
      grid.getChildren().removeAll(gone.label, gone.bar, gone.numbers);
    }
    for (int i = 0; i < readings.size(); i++) {
      rows.get(i).show(readings.get(i));
    }
  }

  void setChip(String text) {
    chip.setText(text);
    chip.setVisible(!text.isEmpty());
  }

  /// Puts something to press behind the title.
  void addSwitch(Node node) {
    top.getChildren().add(1, node);
  }

  /// Says something below the title; an empty sentence takes no room.
  void setSentence(String text) {
    sentence.setText(text);
    Shown.set(sentence, !text.isEmpty());
  }

  /// @param keys  the colours that occur
  /// @param names what they stand for
  void setLegend(List<String> keys, List<String> names) {
    if (keys.equals(legendKeys) && names.equals(legendNames)) {
      return;
    }
    legendKeys = List.copyOf(keys);
    legendNames = List.copyOf(names);
    legend.getChildren().clear();
    for (int i = 0; i < keys.size(); i++) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll(SWATCH_STYLE_CLASS, keys.get(i));
      Label entry = new Label(names.get(i), swatch);
      legend.getChildren().add(entry);
    }
  }

  private static ColumnConstraints column(double width, HPos align) {
    ColumnConstraints column = new ColumnConstraints(width, width, width);
    column.setHalignment(align);
    return column;
  }

  private static ColumnConstraints growing() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setMinWidth(40);
    return column;
  }

  /// As high as its rows; a binding to their height would move in the middle of a layout pass and be lost.
  private static final class Rows extends ScrollPane {
    private final GridPane grid;

    Rows(GridPane grid) {
      super(grid);
      this.grid = grid;
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.ceil(grid.prefHeight(-1)) + 1;
    }
  }

  /// The nodes of one pane; kept while the numbers move.
  private static final class Row {
    private final Label label = new Label();
    private final StackBar bar = new StackBar();
    private final Label amount = new Label();
    private final Label detail = new Label();
    private final VBox numbers = new VBox(amount, detail);
    private final Tooltip amountTip = new Tooltip();
    private final Tooltip detailTip = new Tooltip();
    private final Tooltip labelTip = new Tooltip();

    Row() {
      label.setWrapText(true);
      label.setMaxHeight(36);
      label.setTooltip(labelTip);
      numbers.setAlignment(Pos.CENTER_RIGHT);
      detail.getStyleClass().add(DETAIL_STYLE_CLASS);
      amount.setTooltip(amountTip);
      detail.setTooltip(detailTip);
      amount.setMinWidth(0);
      detail.setMinWidth(0);
    }

    void show(MeterRow row) {
      label.setText(row.label());
      labelTip.setText(row.label());
      bar.show(row.bar(), row.accessible());
      amount.setText(row.amount().text());
      amountTip.setText(row.amount().tip());
      detail.setText(row.detail().text());
      detailTip.setText(row.detail().tip());
      Shown.set(detail, !row.detail().text().isEmpty());
    }
  }
}
