package deliberate.ui.meter;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Bill;
import deliberate.provider.usage.TokenKind;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.meter.bar.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What thinking costs, in one percentage and one sentence about the most expensive pane that thinks.
///
/// @param share    of money and of time, such as "91%"; a dash where it cannot be told
/// @param perCheck what a passed check costs in each pane; empty where nothing has been checked
/// @param runs     what many runs cost of that pane, else of the dearest
record ThinkingCost(Figure share, String sentence, Figure perCheck, RunCosts runs) {

  static ThinkingCost of(List<PaneReading> readings, Reference against) {
    Optional<PaneReading> thinker = dearest(readings.stream()
        .filter(reading -> reading.hasThought() && reading.bill().byKind().containsKey(TokenKind.REASONING)).toList());
    RunCosts runs = thinker.or(() -> dearest(readings)).map(ThinkingCost::runs).orElse(RunCosts.UNKNOWN);
    Figure perCheck = CheckedPanes.prices(readings);
    return thinker
        .map(reading -> new ThinkingCost(share(reading), sentence(reading, readings, against), perCheck, runs))
        .orElse(new ThinkingCost(new Figure(Numbers.UNKNOWN, Text.of("meter.origin.UNKNOWN")), untold(readings),
            perCheck, runs));
  }

  private static Optional<PaneReading> dearest(List<PaneReading> readings) {
    return readings.stream().filter(reading -> reading.bill().total().filter(usd -> usd.signum() > 0).isPresent())
        .max(Comparator.comparing(reading -> reading.bill().total().orElseThrow()));
  }

  private static RunCosts runs(PaneReading reading) {
    return new RunCosts(reading.label(), reading.bill().total(), mark(reading));
  }

  private static String mark(PaneReading reading) {
    return reading.isLowerBound() ? Text.of("compare.at-least", "") : Marks.of(reading.bill().origin());
  }

  private static Figure share(PaneReading reading) {
    BigDecimal total = reading.bill().total().orElseThrow();
    BigDecimal thought = reading.bill().byKind().get(TokenKind.REASONING);
    String money = Marks.of(reading.bill().origin())
        + Numbers.percent(thought.divide(total, MathContext.DECIMAL64).doubleValue());
    String tip = Text.of("meter.thinking.tip", reading.label(), Numbers.money(thought), Numbers.money(total));
    return new Figure(money, timeShare(reading)
        .map(time -> tip + "\n" + Text.of("meter.thinking.tip.time", time, Numbers.seconds(reading.clock().thinking()),
            Numbers.seconds(reading.clock().total()))).orElse(tip));
  }

  /// How much of the time went by thinking.
  private static Optional<String> timeShare(PaneReading reading) {
    return reading.clock().total().filter(all -> all.isPositive()).flatMap(all -> reading.clock().thinking()
        .map(part -> Numbers.percent(part.toNanos() / (double) all.toNanos())));
  }

  private static String sentence(PaneReading thinker, List<PaneReading> all, Reference against) {
    String told = timeShare(thinker).map(time -> Text.of("meter.thinking.share", thinker.label(), time))
        .orElse(Text.of("meter.thinking.share.money", thinker.label()));
    Optional<String> price = against.price(thinker).map(Numbers::multiple);
    if (price.isEmpty()) {
      return Text.of("meter.thinking.alone", told);
    }
    String about = Marks.of(thinker.bill().origin());
    String other = against.of(thinker).orElseThrow().label();
    return against.time(thinker).map(time -> Text.of("meter.thinking.compared", told, about + price.get(),
            Numbers.multiple(time), other, CheckedPanes.verdict(thinker, all)))
        .orElse(Text.of("meter.thinking.compared.price", told, about + price.get(), other,
            CheckedPanes.verdict(thinker, all)));
  }

  private static String untold(List<PaneReading> readings) {
    if (readings.isEmpty()) {
      return Text.of("meter.thinking.hidden");
    }
    if (readings.stream().allMatch(reading -> reading.state() == PaneState.IDLE)) {
      return Text.of("meter.thinking.idle");
    }
    return readings.stream().filter(PaneReading::hasThought).findFirst().map(ThinkingCost::why)
        .orElse(Text.of(readings.stream().anyMatch(PaneReading::isLive) ? "meter.thinking.not-yet"
            : "meter.thinking.none"));
  }

  private static String why(PaneReading thinker) {
    if (thinker.isLive()) {
      return Text.of("meter.thinking.not-yet-told", thinker.label());
    }
    Bill bill = thinker.bill();
    boolean priceless = !thinker.usage().byKind().isEmpty() && bill.price().isEmpty();
    return Text.of(priceless ? "meter.thinking.no-price" : "meter.thinking.split-unknown", thinker.label());
  }
}
