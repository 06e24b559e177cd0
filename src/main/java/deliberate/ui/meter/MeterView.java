package deliberate.ui.meter;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.kit.edit.Shown;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// The strip at the bottom of the window: tokens and cost, latency, and what thinking costs.
public final class MeterView extends GridPane {
  public static final String STYLE_CLASS = "meter";
  /// How wide each third is, as parts of the whole.
  private static final double[] SHARES = {41, 33, 26};
  private static final double MONEY_WIDTH = 92;
  private static final double TIME_WIDTH = 56;

  static final String TURNS_STYLE_CLASS = "turns-switch";

  private final ToggleButton turns = new ToggleButton(Text.of("meter.turns.switch"));
  private final BarSection tokens = new BarSection(Text.of("meter.tokens.title"), MONEY_WIDTH);
  private final BarSection latency = new BarSection(Text.of("meter.latency.title"), TIME_WIDTH);

  public MeterView(MeterViewModel meter) {
    getStyleClass().add(STYLE_CLASS);
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
    latency.setLegend(ClockRows.PHASES,
        ClockRows.PHASES.stream().map(phase -> Text.of("meter.phase." + phase)).toList());
    turns.getStyleClass().addAll(Styles.SMALL, TURNS_STYLE_CLASS);
    turns.setAccessibleText(Text.of("meter.turns.switch.tip"));
    turns.setTooltip(new Tooltip(Text.of("meter.turns.switch.tip")));
    tokens.addSwitch(turns);
    meter.readingProperty().subscribe(reading -> latency.show(reading.latency()));
    meter.readingProperty().subscribe(_ -> show(meter));
    meter.turnsProperty().subscribe(_ -> show(meter));
    turns.selectedProperty().subscribe(_ -> show(meter));
  }

  private void show(MeterViewModel meter) {
    // The turns take the room of the latency: they have many more rows.
    GridPane.setColumnSpan(tokens, turns.isSelected() ? 2 : 1);
    Shown.set(latency, !turns.isSelected());
    if (turns.isSelected()) {
      TurnsReading reading = meter.turnsProperty().get();
      tokens.show(reading.rows());
      tokens.setSentence(reading.sentence());
      tokens.setLegend(TurnRows.KEYS,
          TurnRows.KEYS.stream().map(key -> Text.of("meter.turns.legend." + key)).toList());
    } else {
      tokens.setSentence("");
      show(meter.reading());
    }
  }

  private void show(MeterReading reading) {
    tokens.show(reading.tokens());
    tokens.setChip(reading.simulated());
    tokens.setLegend(reading.kinds().stream().map(kind -> kind.key()).toList(),
        reading.kinds().stream().map(kind -> Text.of("meter.legend." + kind.key())).toList());
  }
}
