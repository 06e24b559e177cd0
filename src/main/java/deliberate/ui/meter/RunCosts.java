package deliberate.ui.meter;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.meter.bar.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/// What many runs of one pane cost.
///
/// @param label  the pane; empty where none can be told
/// @param perRun what one of its runs costs, in dollars
/// @param mark   "~" or "≥" before everything that follows from that cost
record RunCosts(String label, Optional<BigDecimal> perRun, String mark) {
  static final RunCosts UNKNOWN = new RunCosts("", Optional.empty(), "");
  private static final long THOUSAND = 1_000;
  private static final long DAYS_A_MONTH = 30;
  private static final long DAYS_A_YEAR = 365;

  /// A thousand runs.
  Figure thousand() {
    return figure(THOUSAND, Text.of("meter.runs.tip.thousand"));
  }

  Figure day(long runs) {
    return figure(runs, Text.of("meter.runs.tip.day", Numbers.tokens(runs)));
  }

  Figure month(long runs) {
    return figure(runs * DAYS_A_MONTH, Text.of("meter.runs.tip.month", Numbers.tokens(runs)));
  }

  Figure year(long runs) {
    return figure(runs * DAYS_A_YEAR, Text.of("meter.runs.tip.year", Numbers.tokens(runs)));
  }

  private Figure figure(long times, String what) {
    return perRun
        .map(usd -> new Figure(mark + Numbers.roundMoney(usd.multiply(BigDecimal.valueOf(times))),
            Text.of("meter.runs.tip", label, what, mark + Numbers.money(usd))))
        .orElse(new Figure(Numbers.UNKNOWN, Text.of("meter.day.unknown")));
  }
}
