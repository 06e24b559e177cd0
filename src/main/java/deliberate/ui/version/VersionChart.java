package deliberate.ui.version;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.version.VersionRuns;
import deliberate.ui.meter.series.Dot;
import deliberate.ui.meter.series.Spark;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a run of each version cost on average, and which share of its checks passed, oldest first.
///
/// @param simulated whether the money is made up, which is where no version has real costs
record VersionChart(Spark cost, Spark checks, boolean simulated) {
  /// More would be finer than a small chart can show.
  private static final int MOST = 100;

  static VersionChart of(Timeline timeline) {
    List<VersionRow> rows = timeline.rows().reversed();
    List<VersionRow> last = rows.subList(Math.max(0, rows.size() - MOST), rows.size());
    boolean madeUp = last.stream().flatMap(row -> row.kept().stream()).allMatch(kept -> kept.runs().usd().isEmpty());
    return new VersionChart(spark(last, "cost", runs -> cost(runs, madeUp), value -> Numbers.money(value)),
        spark(last, "checks", VersionChart::passed, value -> Numbers.percent(value.doubleValue())), madeUp);
  }

  /// Whether there is anything to draw.
  boolean isEmpty() {
    return cost.dots().size() < 2 && checks.dots().size() < 2;
  }

  private static Optional<BigDecimal> cost(VersionRuns runs, boolean madeUp) {
    return madeUp ? mean(runs.simulated(), runs.madeUp()) : mean(runs.usd(), runs.priced());
  }

  private static Optional<BigDecimal> mean(Optional<BigDecimal> sum, int count) {
    return count == 0 ? Optional.empty()
        : sum.map(usd -> usd.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64));
  }

  private static Optional<BigDecimal> passed(VersionRuns runs) {
    return runs.checks() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(runs.passed())
        .divide(BigDecimal.valueOf(runs.checks()), MathContext.DECIMAL64));
  }

  private static Spark spark(List<VersionRow> rows, String measure, Function<VersionRuns, Optional<BigDecimal>> value,
      Function<BigDecimal, String> shown) {
    List<Dot> dots = new ArrayList<>();
    String latest = Numbers.UNKNOWN;
    for (VersionRow row : rows) {
      Optional<BigDecimal> found = row.kept().flatMap(kept -> value.apply(kept.runs()));
      if (found.isPresent()) {
        latest = shown.apply(found.get());
        dots.add(new Dot(found.get().doubleValue(), Text.of("version.chart.tip", VersionLabels.title(row), latest)));
      }
    }
    String name = Text.of("version.chart." + measure);
    return new Spark(dots, latest, dots.isEmpty() ? Text.of("version.chart.none", name)
        : Text.of("version.chart.accessible", name, Numbers.tokens(dots.size()), latest));
  }
}
