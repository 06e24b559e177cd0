package deliberate.ui.meter;

import deliberate.message.Text;
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
    meter.readingProperty().subscribe(this::show);
  }

  private void show(MeterReading reading) {
    tokens.show(reading.tokens());
    tokens.setChip(reading.simulated());
    tokens.setLegend(reading.kinds().stream().map(kind -> kind.key()).toList(),
        reading.kinds().stream().map(kind -> Text.of("meter.legend." + kind.key())).toList());
    latency.show(reading.latency());
  }
}
