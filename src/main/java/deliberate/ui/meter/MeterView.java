package deliberate.ui.meter;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.provider.usage.TokenKind;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.meter.bar.BarSection;
import deliberate.ui.meter.series.SeriesView;
import deliberate.ui.meter.series.SeriesViewModel;
import deliberate.ui.meter.whatif.WhatIfBar;
import deliberate.ui.meter.whatif.WhatIfReading;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// The strip at the bottom of the window: tokens and cost, latency, and what thinking costs. In the place of the first
/// two it shows the turns of the conversations, what the runs would cost on other terms, or the runs one after another.
public final class MeterView extends GridPane {
  public static final String STYLE_CLASS = "meter";
  /// How wide each third is, as parts of the whole.
  private static final double[] SHARES = {38, 33, 29};
  /// What three panes and the words need; bars above the work take nothing of it.
  private static final double LEAST_HEIGHT = 180;
  private static final double MONEY_WIDTH = 112;
  private static final double TIME_WIDTH = 56;
  private static final double WHAT_IF_WIDTH = 140;

  static final String BY_COST_STYLE_CLASS = "by-cost-switch";
  static final String TURNS_STYLE_CLASS = "turns-switch";
  static final String RUNS_STYLE_CLASS = "runs-switch";
  static final String WHAT_IF_STYLE_CLASS = "whatif-switch";

  private final ToggleButton byCost = toggle("by-cost", BY_COST_STYLE_CLASS);
  private final ToggleButton turns = toggle("turns", TURNS_STYLE_CLASS);
  private final ToggleButton whatIf = toggle("whatif", WHAT_IF_STYLE_CLASS);
  private final ToggleButton runs = toggle("runs", RUNS_STYLE_CLASS);
  private final BarSection tokens = new BarSection(Text.of("meter.tokens.title"), MONEY_WIDTH);
  private final BarSection latency = new BarSection(Text.of("meter.latency.title"), TIME_WIDTH);
  private final WhatIfBar terms;
  private final SeriesView charts;

  public MeterView(MeterViewModel meter, SeriesViewModel series) {
    getStyleClass().add(STYLE_CLASS);
    setMinHeight(LEAST_HEIGHT);
    setAccessibleText(Text.of("meter.accessible"));
    for (double share : SHARES) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      getColumnConstraints().add(column);
    }
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    getRowConstraints().add(row);
    addRow(0, tokens, latency, new ThinkingSection(meter));
    terms = new WhatIfBar(meter.whatIf());
    charts = new SeriesView(series);
    series.shownProperty().bind(runs.selectedProperty());
    ToggleGroup instead = new ToggleGroup();
    instead.getToggles().setAll(turns, whatIf, runs);
    List.of(turns, whatIf, runs, byCost, terms).forEach(tokens::addSwitch);
    byCost.selectedProperty().bindBidirectional(meter.byCostProperty());
    meter.readingProperty().subscribe(_ -> show(meter));
    meter.turnsProperty().subscribe(_ -> show(meter));
    meter.whatIf().readingProperty().subscribe(_ -> show(meter));
    instead.selectedToggleProperty().subscribe(_ -> show(meter));
  }

  private static ToggleButton toggle(String key, String styleClass) {
    ToggleButton button = new ToggleButton(Text.of("meter." + key + ".switch"));
    button.getStyleClass().addAll(Styles.SMALL, "meter-switch", styleClass);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Text.of("meter." + key + ".switch.tip"));
    button.setTooltip(new Tooltip(Text.of("meter." + key + ".switch.tip")));
    return button;
  }

  private void show(MeterViewModel meter) {
    boolean now = !turns.isSelected() && !whatIf.isSelected() && !runs.isSelected();
    // The others take the room of the latency too.
    GridPane.setColumnSpan(tokens, now ? 1 : 2);
    Shown.set(latency, now);
    Shown.set(byCost, now);
    Shown.set(terms, whatIf.isSelected());
    tokens.setInstead(charts, runs.isSelected());
    tokens.setNumberWidth(whatIf.isSelected() ? WHAT_IF_WIDTH : MONEY_WIDTH);
    if (turns.isSelected()) {
      show(meter.turnsProperty().get());
    } else if (whatIf.isSelected()) {
      show(meter.whatIf().readingProperty().get());
    } else if (runs.isSelected()) {
      tokens.setSentence("");
    } else {
      show(meter.reading());
    }
  }

  private void show(TurnsReading reading) {
    tokens.show(reading.rows());
    tokens.setSentence(reading.sentence());
    tokens.setLegend(TurnRows.KEYS, TurnRows.KEYS.stream().map(key -> Text.of("meter.turns.legend." + key)).toList());
  }

  private void show(WhatIfReading reading) {
    tokens.show(reading.rows());
    tokens.setChip("");
    tokens.setSentence(reading.sentence());
    setLegend(reading.kinds());
  }

  private void show(MeterReading reading) {
    tokens.show(reading.tokens());
    tokens.setChip(reading.simulated());
    tokens.setSentence("");
    setLegend(reading.kinds());
    latency.show(reading.latency());
    latency.setLegend(reading.phases(),
        reading.phases().stream().map(phase -> Text.of("meter.phase." + phase)).toList());
  }

  private void setLegend(List<TokenKind> kinds) {
    tokens.setLegend(kinds.stream().map(TokenKind::key).toList(),
        kinds.stream().map(kind -> Text.of("meter.legend." + kind.key())).toList());
  }
}
