package deliberate.ui.compare;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.compare.pane.CostFigure;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.compare.pane.PaneViewModel;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The last line of a pane: first answer, thinking, total and cost.
final class StatusLine extends GridPane {
  static final String STYLE_CLASS = "status-line";
  static final String NAME_STYLE_CLASS = "status-name";
  /// How wide each figure is, in per cent: enough for "≥ $0.00027" in the narrowest usual pane.
  private static final double[] WIDTHS = {28, 22, 20, 30};

  private final Label firstAnswer = new Label();
  private final Label thinking = new Label();
  private final Label total = new Label();
  private final Label cost = new Label();
  private final Label costName = new Label();

  StatusLine(PaneViewModel pane) {
    getStyleClass().add(STYLE_CLASS);
    for (double width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      getColumnConstraints().add(column);
    }
    addRow(0, figure("first-answer", firstAnswer), figure("thinking", thinking), figure("total", total),
        figure("cost", cost));
    pane.readingProperty().subscribe(this::show);
  }

  private void show(PaneReading reading) {
    firstAnswer.setText(Numbers.seconds(reading.clock().timeToFirstAnswerToken()));
    thinking.setText(Numbers.seconds(reading.clock().thinking()));
    String seconds = Numbers.seconds(reading.clock().total());
    total.setText(reading.state() == PaneState.CANCELLED && reading.clock().total().isPresent()
        ? Text.of("compare.at-least", seconds) : seconds);
    cost.setText(CostFigure.of(reading));
    costName.setText(Text.of(reading.simulated() ? "compare.status.cost.simulated" : "compare.status.cost"));
  }

  /// @param key names its texts
  private VBox figure(String key, Label value) {
    Label name = key.equals("cost") ? costName : new Label(Text.of("compare.status." + key));
    name.getStyleClass().add(NAME_STYLE_CLASS);
    name.setMinWidth(0);
    value.setMinWidth(0);
    name.setLabelFor(value);
    Tooltip tooltip = new Tooltip(Text.of("compare.status." + key + ".tip"));
    name.setTooltip(tooltip);
    value.setTooltip(tooltip);
    return new VBox(name, value);
  }
}
