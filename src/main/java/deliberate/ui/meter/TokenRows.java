package deliberate.ui.meter;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Bill;
import deliberate.pricing.Price;
import deliberate.provider.usage.TokenKind;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.tokens.Count;
import deliberate.ui.compare.pane.CostFigure;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.meter.bar.Figure;
import deliberate.ui.meter.bar.MeterRow;
import deliberate.ui.meter.bar.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The bars of "Tokens and cost": one per pane, all on the scale of the longest.
final class TokenRows {
  private TokenRows() {}

  /// What the panes have in common.
  ///
  /// @param markSimulated whether each simulated price is marked by itself, because others are real
  /// @param byCost        whether the bars show money instead of tokens
  record Scale(boolean markSimulated, boolean byCost, Reference against) {}

  static List<MeterRow> of(List<PaneReading> readings, Scale scale) {
    double most = readings.stream().mapToDouble(reading -> parts(reading, scale.byCost()).values().stream()
        .mapToDouble(Double::doubleValue).sum()).max().orElse(0);
    return readings.stream().map(reading -> row(reading, most, scale)).toList();
  }

  private static MeterRow row(PaneReading reading, double most, Scale scale) {
    List<Segment> bar = new ArrayList<>();
    parts(reading, scale.byCost()).forEach((kind, size) -> {
      if (size > 0) {
        bar.add(new Segment(kind.key(), Text.of("meter.kind." + kind.key()), size / most,
            partTip(kind, reading.usage().byKind().get(kind), reading.bill())));
      }
    });
    Figure cost = new Figure(CostFigure.of(reading), costTip(reading));
    Figure tokens = detail(reading, scale);
    return new MeterRow(reading.label(), reading.isLive(), bar, Figure.NONE, cost, tokens,
        Text.of("meter.tokens.accessible", reading.label(), cost.text(), tokens.text(), parts(reading.usage())));
  }

  private static Map<TokenKind, Double> parts(PaneReading reading, boolean byCost) {
    Map<TokenKind, Double> parts = new EnumMap<>(TokenKind.class);
    if (byCost) {
      reading.bill().byKind().forEach((kind, usd) -> parts.put(kind, usd.doubleValue()));
    } else {
      reading.usage().byKind().forEach((kind, count) -> parts.put(kind, (double) count.or(0)));
    }
    return parts;
  }

  /// The tokens, whether they are other than was estimated, and how many times the price of the reference this is.
  private static Figure detail(PaneReading reading, Scale scale) {
    String tokens = tokens(reading, scale.markSimulated());
    String tip = tokenTip(reading.usage());
    String settled = Settling.of(reading);
    if (Settling.isMarked(reading)) {
      tokens = Text.of("meter.settled.mark", tokens);
    }
    if (!settled.isEmpty()) {
      tip = tip + "\n" + settled;
    }
    Optional<String> times = scale.against().price(reading).map(Numbers::multiple);
    if (times.isPresent()) {
      PaneReading other = scale.against().of(reading).orElseThrow();
      tokens = Text.of("meter.tokens.times", tokens, times.get());
      tip = tip + "\n" + Text.of("meter.cost.times", times.get(), other.label(), CostFigure.of(reading),
          CostFigure.of(other));
    }
    return new Figure(tokens, tip);
  }

  private static String tokens(PaneReading reading, boolean markSimulated) {
    if (reading.usage().byKind().isEmpty()) {
      return "";
    }
    Count total = reading.usage().total();
    String number = total.isKnown() ? (reading.isLowerBound() ? Text.of("compare.at-least", Numbers.tokens(total.or(0)))
        : Marks.tokens(total)) : partly(reading);
    if (number.equals(Numbers.UNKNOWN)) {
      return number;
    }
    String text = Text.of("meter.tokens", number);
    return markSimulated && reading.simulated() ? Text.of("meter.tokens.simulated", text) : text;
  }

  /// Where the total is not known, what is known is the least of it.
  private static String partly(PaneReading reading) {
    long known = known(reading);
    return known == 0 ? Numbers.UNKNOWN : Text.of("compare.at-least", Numbers.tokens(known));
  }

  private static long known(PaneReading reading) {
    return reading.usage().byKind().values().stream().mapToLong(count -> count.or(0)).sum();
  }

  private static String partTip(TokenKind kind, Count count, Bill bill) {
    String tokens = Text.of("meter.part", Text.of("meter.kind." + kind.key()), Marks.tokens(count),
        Text.of("meter.origin." + count.origin().name()));
    return bill.byKind().containsKey(kind)
        ? tokens + "\n" + Text.of("meter.part.cost", Numbers.money(bill.byKind().get(kind))) : tokens;
  }

  private static String tokenTip(Usage usage) {
    if (usage.byKind().isEmpty()) {
      return Text.of("meter.origin.UNKNOWN");
    }
    String parts = usage.byKind().entrySet().stream().map(part -> Text.of("meter.part",
        Text.of("meter.kind." + part.getKey().key()), Marks.tokens(part.getValue()),
        Text.of("meter.origin." + part.getValue().origin().name()))).collect(Collectors.joining("\n"));
    return usage.flags().stream().sorted().map(TokenRows::flag).reduce(parts, (all, flag) -> all + "\n" + flag);
  }

  private static String flag(UsageFlag flag) {
    return Text.of("meter.flag." + flag.id());
  }

  private static String costTip(PaneReading reading) {
    Bill bill = reading.bill();
    if (reading.usage().byKind().isEmpty()) {
      return Text.of("meter.cost.nothing");
    }
    List<String> lines = new ArrayList<>(reported(bill));
    if (bill.price().isEmpty()) {
      lines.add(Text.of("meter.cost.no-price", reading.label()));
      return String.join("\n", lines);
    }
    for (Map.Entry<TokenKind, Count> part : reading.usage().byKind().entrySet()) {
      if (bill.byKind().containsKey(part.getKey())) {
        lines.add(Text.of("meter.cost.part", Marks.tokens(part.getValue()),
            Text.of("meter.kind." + part.getKey().key()), Numbers.money(bill.byKind().get(part.getKey()))));
      }
    }
    if (bill.total().isEmpty()) {
      lines.add(Text.of("meter.cost.partly"));
    }
    lines.add(Text.of("meter.cost.origin." + bill.origin().name()));
    bill.total().ifPresent(usd -> lines.add(Text.of("meter.cost.thousand",
        Numbers.roundMoney(usd.multiply(BigDecimal.valueOf(1_000))))));
    lines.add(source(bill.price().get()));
    return String.join("\n", lines);
  }

  /// What the provider says itself, and whether that is what was worked out here.
  private static List<String> reported(Bill bill) {
    return bill.reported().map(said -> {
      String difference = bill.difference().map(BigDecimal::signum).map(sign -> sign == 0
          ? Text.of("meter.cost.reported.same")
          : Text.of(sign > 0 ? "meter.cost.reported.more" : "meter.cost.reported.less",
              Numbers.money(bill.difference().get().abs()))).orElse(Text.of("meter.cost.reported.alone"));
      return List.of(Text.of("meter.cost.reported", Numbers.money(said), difference));
    }).orElse(List.of());
  }

  private static String source(Price price) {
    return price.simulated() ? Text.of("meter.price.simulated")
        : Text.of("meter.price.source", price.source(), price.asOf());
  }

  private static String parts(Usage usage) {
    return usage.byKind().entrySet().stream()
        .map(part -> Marks.tokens(part.getValue()) + " " + Text.of("meter.kind." + part.getKey().key()))
        .collect(Collectors.joining(", "));
  }
}
