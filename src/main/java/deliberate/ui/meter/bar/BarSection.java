package deliberate.ui.meter.bar;

import deliberate.ui.kit.Explanation;
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

/// A part of the meter with a bar per row and a legend.
public final class BarSection extends VBox {
  public static final String STYLE_CLASS = "meter-section";
  public static final String TITLE_STYLE_CLASS = "meter-title";
  public static final String ROWS_STYLE_CLASS = "meter-rows";
  public static final String DETAIL_STYLE_CLASS = "meter-detail";
  static final String CAPTION_STYLE_CLASS = "meter-caption";
  public static final String SENTENCE_STYLE_CLASS = "meter-sentence";
  public static final String LEGEND_STYLE_CLASS = "meter-legend";
  public static final String SWATCH_STYLE_CLASS = "swatch";
  public static final String CHIP_STYLE_CLASS = "meter-chip";
  private static final double LABEL_WIDTH = 118;

  private final GridPane grid = new GridPane();
  private final ScrollPane scroll = new Rows(grid);
  private final FlowPane legend = new FlowPane();
  private final HBox top = new HBox();
  private final Label chip = new Label();
  private final Label sentence = new Label();
  private final List<Row> rows = new ArrayList<>();
  private List<String> legendKeys = List.of();
  private List<String> legendNames = List.of();

  /// @param numberWidth how wide the numbers at the right are, in pixels
  public BarSection(String title, double numberWidth) {
    getStyleClass().add(STYLE_CLASS);
    Label heading = new Label(title);
    heading.getStyleClass().add(TITLE_STYLE_CLASS);
    chip.getStyleClass().add(CHIP_STYLE_CLASS);
    Shown.set(chip, false);
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
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(top, sentence, scroll, legend);
  }

  public void show(List<MeterRow> readings) {
    while (rows.size() < readings.size()) {
      rows.add(new Row());
      grid.addRow(rows.size() - 1, rows.getLast().label, rows.getLast().middle, rows.getLast().numbers);
    }
    while (rows.size() > readings.size()) {
      Row gone = rows.removeLast();
      grid.getChildren().removeAll(gone.label, gone.middle, gone.numbers);
    }
    for (int i = 0; i < readings.size(); i++) {
      rows.get(i).show(readings.get(i));
    }
  }

  /// How wide the numbers at the right are, in pixels.
  public void setNumberWidth(double width) {
    grid.getColumnConstraints().getLast().setMinWidth(width);
    grid.getColumnConstraints().getLast().setPrefWidth(width);
    grid.getColumnConstraints().getLast().setMaxWidth(width);
  }

  /// A word behind the title; an empty one takes no room.
  public void setChip(String text) {
    chip.setText(text);
    Shown.set(chip, !text.isEmpty());
  }

  /// Puts something to press behind the title.
  public void addSwitch(Node node) {
    top.getChildren().add(top.getChildren().indexOf(chip), node);
  }

  /// Says something below the title; an empty sentence takes no room.
  public void setSentence(String text) {
    sentence.setText(text);
    Shown.set(sentence, !text.isEmpty());
  }

  /// Shows this in the place of the rows, or the rows again where it is not to be shown.
  public void setInstead(Node node, boolean shown) {
    if (!getChildren().contains(node)) {
      getChildren().add(node);
      VBox.setVgrow(node, Priority.ALWAYS);
    }
    Shown.set(node, shown);
    Shown.set(scroll, !shown);
    Shown.set(legend, !shown);
  }

  /// @param keys  the colours that occur
  /// @param names what they stand for
  public void setLegend(List<String> keys, List<String> names) {
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
    private static final double LEAST_WIDTH = 400;

    private final GridPane grid;

    Rows(GridPane grid) {
      super(grid);
      this.grid = grid;
    }

    @Override
    protected double computePrefHeight(double width) {
      // Its columns of words are of one width at any width of the whole.
      return Math.ceil(grid.prefHeight(Math.max(getWidth(), LEAST_WIDTH))) + 1;
    }
  }

  /// The nodes of one row; kept while the numbers move.
  private static final class Row {
    private final Label label = new Label();
    private final StackBar bar = new StackBar();
    private final Label caption = new Label();
    private final VBox middle = new VBox(bar, caption);
    private final Label amount = new Label();
    private final Label detail = new Label();
    private final VBox numbers = new VBox(amount, detail);
    private final Tooltip labelTip = new Tooltip();
    private final Explanation whole = Explanation.of(bar);
    private final Explanation aboutCaption = Explanation.of(caption);
    private final Explanation aboutAmount = Explanation.of(amount);
    private final Explanation aboutDetail = Explanation.of(detail);

    Row() {
      label.setWrapText(true);
      label.setMaxHeight(36);
      label.setTooltip(labelTip);
      middle.setAlignment(Pos.CENTER_LEFT);
      numbers.setAlignment(Pos.CENTER_RIGHT);
      for (Label small : List.of(caption, detail)) {
        small.getStyleClass().add(DETAIL_STYLE_CLASS);
        small.setMinWidth(0);
      }
      caption.getStyleClass().add(CAPTION_STYLE_CLASS);
      amount.setMinWidth(0);
    }

    void show(MeterRow row) {
      label.setText(row.label());
      labelTip.setText(row.label());
      bar.show(row.bar(), row.accessible());
      whole.set(row.explanation());
      show(caption, aboutCaption, row.caption());
      show(amount, aboutAmount, row.amount());
      show(detail, aboutDetail, row.detail());
    }

    private static void show(Label label, Explanation explanation, Figure figure) {
      label.setText(figure.text());
      explanation.set(figure.tip());
      Shown.set(label, !figure.text().isEmpty());
    }
  }
}
