package deliberate.ui.meter;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Bill;
import deliberate.provider.usage.TokenKind;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneState;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What thinking costs, in one percentage and one sentence about the most expensive pane that thinks.
///
/// @param share    such as "91%"; a dash where it cannot be told
/// @param tip      what the share is worked out from
/// @param perRun   what one run of that pane costs, in dollars
/// @param perCheck what a passed check costs in each pane; empty where nothing has been checked
/// @param mark     "~" or "≥" before everything that follows from that cost
public record ThinkingCost(String share, String sentence, String tip, Optional<BigDecimal> perRun, String mark,
                           String perCheck) {

  static ThinkingCost of(List<PaneReading> readings) {
    ThinkingCost cost = ofThinking(readings);
    return new ThinkingCost(cost.share, cost.sentence, cost.tip, cost.perRun, cost.mark,
        CheckedPanes.prices(readings));
  }

  private static ThinkingCost ofThinking(List<PaneReading> readings) {
    List<PaneReading> thinkers = readings.stream().filter(PaneReading::hasThought).toList();
    if (readings.stream().allMatch(reading -> reading.state() == PaneState.IDLE)) {
      return untold(Text.of("meter.thinking.idle"));
    }
    if (thinkers.isEmpty()) {
      boolean live = readings.stream().anyMatch(PaneReading::isLive);
      return untold(Text.of(live ? "meter.thinking.not-yet" : "meter.thinking.none"));
    }
    return thinkers.stream().filter(ThinkingCost::isTold)
        .max(Comparator.comparing(reading -> reading.bill().total().orElseThrow()))
        .map(reading -> told(reading, readings))
        .orElseGet(() -> untold(why(thinkers.getFirst())));
  }

  /// What so many runs of that pane cost.
  public Figure forRuns(long runs) {
    String text = perRun.map(usd -> mark + Numbers.money(usd.multiply(BigDecimal.valueOf(runs))))
        .orElse(Numbers.UNKNOWN);
    String why = perRun.map(usd -> Text.of("meter.day.tip", Numbers.tokens(runs), mark + Numbers.money(usd)))
        .orElse(Text.of("meter.day.unknown"));
    return new Figure(text, why);
  }

  private static boolean isTold(PaneReading reading) {
    Bill bill = reading.bill();
    return bill.total().filter(total -> total.signum() > 0).isPresent()
        && bill.byKind().containsKey(TokenKind.REASONING);
  }

  private static ThinkingCost told(PaneReading reading, List<PaneReading> all) {
    BigDecimal total = reading.bill().total().orElseThrow();
    BigDecimal thought = reading.bill().byKind().get(TokenKind.REASONING);
    String about = Marks.of(reading.bill().origin());
    String share = about + Numbers.percent(thought.divide(total, MathContext.DECIMAL64).doubleValue());
    String sentence = cheapestOther(reading, all)
        .map(other -> Text.of("meter.thinking.compared", reading.label(), about + times(total, other), other.label(),
            CheckedPanes.verdict(reading, all)))
        .orElse(Text.of("meter.thinking.alone", reading.label()));
    return new ThinkingCost(share, sentence,
        Text.of("meter.thinking.tip", Numbers.money(thought), Numbers.money(total)), Optional.of(total),
        reading.isLowerBound() ? "≥ " : about, "");
  }

  /// The cheapest other pane that is over and has a whole bill.
  private static Optional<PaneReading> cheapestOther(PaneReading reading, List<PaneReading> all) {
    return all.stream()
        .filter(other -> other != reading && !other.isLive() && !other.isLowerBound())
        .filter(other -> other.bill().total().filter(total -> total.signum() > 0).isPresent())
        .filter(other -> other.simulated() == reading.simulated())
        .min(Comparator.comparing(other -> other.bill().total().orElseThrow()));
  }

  private static String times(BigDecimal total, PaneReading other) {
    double times = total.divide(other.bill().total().orElseThrow(), MathContext.DECIMAL64).doubleValue();
    return Numbers.multiple(times);
  }

  private static String why(PaneReading thinker) {
    if (thinker.isLive()) {
      return Text.of("meter.thinking.not-yet-told", thinker.label());
    }
    if (!thinker.usage().byKind().isEmpty() && thinker.bill().price().isEmpty()) {
      return Text.of("meter.thinking.no-price", thinker.label());
    }
    return Text.of("meter.thinking.split-unknown", thinker.label());
  }

  private static ThinkingCost untold(String sentence) {
    return new ThinkingCost(Numbers.UNKNOWN, sentence, Text.of("meter.origin.UNKNOWN"), Optional.empty(), "", "");
  }
}
