package deliberate.ui.meter;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.message.Numbers;
import deliberate.ui.kit.Explanation;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.meter.bar.BarSection;
import deliberate.ui.meter.bar.Figure;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The part of the meter that says what thinking costs, and what many runs do.
final class ThinkingSection extends VBox {
  static final String SHARE_STYLE_CLASS = "thinking-share";
  static final String SENTENCE_STYLE_CLASS = "thinking-sentence";
  static final String RUNS_STYLE_CLASS = "runs";
  static final String PER_CHECK_STYLE_CLASS = "per-check";
  static final String COSTS_STYLE_CLASS = "run-costs";

  private static final double LEAST_SLIDER = 40;

  private final MeterViewModel meter;
  private final Explained share = new Explained(SHARE_STYLE_CLASS);
  private final Label sentence = new Label();
  private final Explained perCheck = new Explained(PER_CHECK_STYLE_CLASS);
  private final Label runs = new Label();
  private final Explained thousand = new Explained(Styles.TEXT_BOLD);
  private final Explained day = new Explained(Styles.TEXT_BOLD);
  private final Explained month = new Explained(Styles.TEXT_BOLD);
  private final Explained year = new Explained(Styles.TEXT_BOLD);

  ThinkingSection(MeterViewModel meter) {
    this.meter = meter;
    getStyleClass().add(BarSection.STYLE_CLASS);
    Label title = new Label(Text.of("meter.thinking.title"));
    title.getStyleClass().add(BarSection.TITLE_STYLE_CLASS);
    HBox top = new HBox(8, title, new ReferenceChoice(meter));
    top.setAlignment(Pos.CENTER_LEFT);
    sentence.getStyleClass().add(SENTENCE_STYLE_CLASS);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    perCheck.setWrapText(true);
    perCheck.setMinHeight(Region.USE_PREF_SIZE);
    runs.getStyleClass().add(RUNS_STYLE_CLASS);
    runs.setMinWidth(0); // every pixel here makes the whole meter four pixels wider at the least
    HBox line = new HBox(8, runs, slider());
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(top, told(), line, costs());
    meter.readingProperty().subscribe(reading -> show(reading.thinking()));
    meter.runCostsProperty().subscribe(this::showRuns);
    meter.runsStepProperty().subscribe(_ -> showRuns(meter.runCostsProperty().get()));
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
    told.setFocusTraversable(false);
    VBox.setVgrow(told, Priority.ALWAYS);
    return told;
  }

  private HBox costs() {
    HBox costs = new HBox(cost("thousand", thousand), cost("day", day), cost("month", month), cost("year", year));
    costs.getStyleClass().add(COSTS_STYLE_CLASS);
    return costs;
  }

  private static VBox cost(String key, Explained value) {
    Label name = new Label(Text.of("meter.runs." + key));
    name.getStyleClass().add(BarSection.DETAIL_STYLE_CLASS);
    name.setLabelFor(value);
    name.setMinWidth(0);
    VBox cost = new VBox(name, value);
    cost.setMinWidth(0);
    cost.setPrefWidth(1);
    HBox.setHgrow(cost, Priority.ALWAYS);
    return cost;
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
    share.show(cost.share());
    sentence.setText(cost.sentence());
    perCheck.show(cost.perCheck());
    Shown.set(perCheck, !cost.perCheck().text().isEmpty());
  }

  private void showRuns(RunCosts costs) {
    runs.setText(Text.of("meter.runs", Numbers.tokens(meter.runsPerDay())));
    thousand.show(costs.thousand());
    day.show(costs.day(meter.runsPerDay()));
    month.show(costs.month(meter.runsPerDay()));
    year.show(costs.year(meter.runsPerDay()));
  }

  /// A figure that the keyboard can reach, and that says what it is made of.
  private static final class Explained extends Label {
    private static final String STYLE_CLASS = "explained";

    private final Explanation explanation = Explanation.of(this);

    Explained(String styleClass) {
      getStyleClass().addAll(STYLE_CLASS, styleClass);
      setFocusTraversable(true);
      setMinWidth(0);
    }

    void show(Figure figure) {
      setText(figure.text());
      explanation.set(figure.tip());
    }
  }
}
