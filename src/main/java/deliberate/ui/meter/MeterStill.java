package deliberate.ui.meter;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.kit.Labels;
import deliberate.ui.meter.bar.BarSection;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The meter as it stands, at its full length, with nothing to press: for a picture.
public final class MeterStill {
  private static final double MONEY_WIDTH = 130;
  private static final double TIME_WIDTH = 60;

  private MeterStill() {}

  public static Region of(MeterViewModel meter) {
    MeterReading reading = meter.reading();
    BarSection tokens = new BarSection(Text.of("meter.tokens.title"), MONEY_WIDTH);
    tokens.show(reading.tokens());
    tokens.setChip(reading.simulated());
    tokens.setLegend(reading.kinds().stream().map(kind -> kind.key()).toList(),
        reading.kinds().stream().map(kind -> Text.of("meter.legend." + kind.key())).toList());
    BarSection latency = new BarSection(Text.of("meter.latency.title"), TIME_WIDTH);
    latency.show(reading.latency());
    latency.setLegend(reading.phases(),
        reading.phases().stream().map(phase -> Text.of("meter.phase." + phase)).toList());
    HBox all = new HBox(tokens, latency, thinking(meter));
    all.getStyleClass().add(MeterView.STYLE_CLASS);
    for (Region part : List.of(tokens, latency)) {
      part.setPrefWidth(1);
      HBox.setHgrow(part, Priority.ALWAYS);
    }
    return all;
  }

  private static VBox thinking(MeterViewModel meter) {
    ThinkingCost cost = meter.reading().thinking();
    long runs = meter.runsPerDay();
    VBox words = new VBox(Labels.wrapped(Text.of("meter.thinking.title"), BarSection.TITLE_STYLE_CLASS),
        Labels.wrapped(cost.share().text(), ThinkingSection.SHARE_STYLE_CLASS),
        Labels.wrapped(cost.sentence(), ThinkingSection.SENTENCE_STYLE_CLASS),
        Labels.wrapped(cost.perCheck().text(), ThinkingSection.PER_CHECK_STYLE_CLASS),
        Labels.wrapped(Text.of("meter.still.runs", Numbers.tokens(runs), cost.runs().day(runs).text(),
            cost.runs().month(runs).text(), cost.runs().year(runs).text()), ThinkingSection.RUNS_STYLE_CLASS));
    words.getStyleClass().add(BarSection.STYLE_CLASS);
    words.setMinWidth(300);
    words.setPrefWidth(300);
    return words;
  }
}
