package deliberate.ui.meter;

import atlantafx.base.theme.Styles;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.kit.edit.Shown;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The third of the meter that says what thinking costs.
final class ThinkingSection extends VBox {
  static final String SHARE_STYLE_CLASS = "thinking-share";
  static final String RUNS_STYLE_CLASS = "runs";
  static final String PER_CHECK_STYLE_CLASS = "per-check";
  static final String PER_DAY_STYLE_CLASS = "per-day";

  private static final double LEAST_SLIDER = 40;

  private final MeterViewModel meter;
  private final Label share = new Label();
  private final Label sentence = new Label();
  private final Label perCheck = new Label();
  private final Label runs = new Label();
  private final Label perDay = new Label();
  private final Tooltip shareTip = new Tooltip();
  private final Tooltip dayTip = new Tooltip();

  ThinkingSection(MeterViewModel meter) {
    this.meter = meter;
    getStyleClass().add(BarSection.STYLE_CLASS);
    Label title = new Label(Text.of("meter.thinking.title"));
    title.getStyleClass().add(BarSection.TITLE_STYLE_CLASS);
    share.getStyleClass().add(SHARE_STYLE_CLASS);
    share.setTooltip(shareTip);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    perCheck.setWrapText(true);
    perCheck.setMinHeight(Region.USE_PREF_SIZE);
    perCheck.getStyleClass().add(PER_CHECK_STYLE_CLASS);
    runs.getStyleClass().add(RUNS_STYLE_CLASS);
    perDay.getStyleClass().add(PER_DAY_STYLE_CLASS);
    perDay.setMinWidth(Region.USE_PREF_SIZE);
    perDay.setTooltip(dayTip);
    runs.setMinWidth(0); // every pixel here makes the whole meter four pixels wider at the least
    HBox line = new HBox(8, runs, slider(), perDay);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, told(), line);
    meter.readingProperty().subscribe(reading -> show(reading.thinking()));
    meter.perDayProperty().subscribe(this::showDay);
  }

  /// In a low window the words scroll, and the slider stays.
  private ScrollPane told() {
    share.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(perCheck, Priority.ALWAYS);
    HBox figures = new HBox(10, share, perCheck);
    figures.setAlignment(Pos.CENTER_LEFT);
    ScrollPane told = new ScrollPane(new VBox(figures, sentence));
    told.setFitToWidth(true);
    told.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    told.setMinHeight(0);
    told.setPrefHeight(0);
    VBox.setVgrow(told, Priority.ALWAYS);
    return told;
  }

  private Slider slider() {
    Slider slider = new Slider(0, MeterViewModel.RUNS.size() - 1.0, meter.runsStepProperty().get());
    slider.getStyleClass().add(Styles.SMALL);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setAccessibleText(Text.of("meter.runs.accessible"));
    slider.valueProperty().addListener(
        (property, before, now) -> meter.runsStepProperty().set((int) Math.round(now.doubleValue())));
    slider.setMinWidth(LEAST_SLIDER);
    slider.setPrefWidth(LEAST_SLIDER);
    HBox.setHgrow(slider, Priority.ALWAYS);
    return slider;
  }

  private void show(ThinkingCost cost) {
    share.setText(cost.share());
    shareTip.setText(cost.tip());
    sentence.setText(cost.sentence());
    perCheck.setText(cost.perCheck());
    Shown.set(perCheck, !cost.perCheck().isEmpty());
  }

  private void showDay(Figure figure) {
    runs.setText(Text.of("meter.runs", Numbers.tokens(meter.runsPerDay())));
    perDay.setText(Text.of("meter.day", figure.text()));
    dayTip.setText(figure.tip());
  }
}
