package deliberate.ui.meter.whatif;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.meter.Projection;
import deliberate.pricing.Bill;
import deliberate.pricing.Price;
import deliberate.provider.usage.TokenKind;
import deliberate.ui.compare.pane.CostFigure;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.meter.bar.Figure;
import deliberate.ui.meter.bar.MeterRow;
import deliberate.ui.meter.bar.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The bars of "What if": the money of each pane's tokens at other prices, all on the scale of the dearest.
final class WhatIfRows {
  private WhatIfRows() {}

  /// A pane and its projection; empty where there is no price.
  record Projected(PaneReading pane, Optional<Projection> projection) {
    double size() {
      return projection.map(it -> it.bill().byKind().values().stream().mapToDouble(BigDecimal::doubleValue).sum())
          .orElse(0.0);
    }
  }

  static List<MeterRow> of(List<Projected> all) {
    double most = all.stream().mapToDouble(Projected::size).max().orElse(0);
    return all.stream().map(one -> row(one, most)).toList();
  }

  static List<TokenKind> kinds(List<Projected> all) {
    Set<TokenKind> kinds = EnumSet.of(TokenKind.INPUT, TokenKind.REASONING, TokenKind.ANSWER);
    all.forEach(one -> one.projection().ifPresent(it -> it.bill().byKind().forEach((kind, usd) -> {
      if (usd.signum() > 0) {
        kinds.add(kind);
      }
    })));
    return List.copyOf(kinds);
  }

  private static MeterRow row(Projected one, double most) {
    List<Segment> bar = new ArrayList<>();
    one.projection().ifPresent(it -> it.bill().byKind().forEach((kind, usd) -> {
      if (usd.signum() > 0) {
        String name = Text.of("meter.kind." + kind.key());
        bar.add(new Segment(kind.key(), name, usd.doubleValue() / most,
            Text.of("whatif.part", name, Numbers.money(usd))));
      }
    }));
    PaneReading pane = one.pane();
    Figure cost = new Figure(money(one), costTip(one));
    Figure times = times(one);
    return new MeterRow(pane.label(), pane.isLive(), bar, Figure.NONE, cost, times,
        Text.of("whatif.accessible", pane.label(), cost.text(), times.text()));
  }

  private static String money(Projected one) {
    if (one.pane().usage().byKind().isEmpty()) {
      return Numbers.UNKNOWN;
    }
    if (one.projection().isEmpty()) {
      return Text.of("message.no-price");
    }
    return one.projection().get().bill().total().map(usd -> mark(one) + Numbers.money(usd)).orElse(Numbers.UNKNOWN);
  }

  private static String mark(Projected one) {
    return one.pane().isLowerBound() ? Text.of("compare.at-least", "")
        : Marks.of(one.projection().orElseThrow().bill().origin());
  }

  private static Figure times(Projected one) {
    String real = CostFigure.of(one.pane());
    if (one.projection().isEmpty() || one.projection().get().bill().total().isEmpty()) {
      return Figure.NONE;
    }
    Bill bill = one.projection().get().bill();
    return one.projection().get().times(one.pane().bill())
        .map(times -> new Figure(Text.of("whatif.times", Numbers.multiple(times), real),
            Text.of("whatif.times.tip", Numbers.multiple(times), money(one), real)))
        .orElseGet(() -> new Figure(Text.of("whatif.instead", real), Text.of(
            bill.isSimulated() == one.pane().simulated() ? "whatif.no-times" : "whatif.no-times.simulated")));
  }

  private static String costTip(Projected one) {
    if (one.pane().usage().byKind().isEmpty()) {
      return Text.of("meter.cost.nothing");
    }
    if (one.projection().isEmpty()) {
      return Text.of("whatif.no-price");
    }
    Bill bill = one.projection().get().bill();
    Price price = bill.price().orElseThrow();
    String parts = bill.byKind().entrySet().stream().map(part -> Text.of("whatif.part",
            Text.of("meter.kind." + part.getKey().key()), Numbers.money(part.getValue())))
        .collect(Collectors.joining("\n"));
    String source = price.simulated() ? Text.of("meter.price.simulated")
        : Text.of("meter.price.source", price.source(), price.asOf());
    return Text.of("whatif.cost.tip", price.model(), parts, source);
  }
}
