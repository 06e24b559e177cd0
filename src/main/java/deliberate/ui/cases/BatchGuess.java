package deliberate.ui.cases;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What running cases is likely to take and cost, by the mean of the runs that were made before.
///
/// @param time  empty before any run
/// @param money in US dollars; empty where a pane has no priced run yet
public record BatchGuess(Optional<Duration> time, Optional<BigDecimal> money) {

  /// @param before what each pane made before
  /// @param cases  how many are to be run
  /// @param atOnce how many runs go on side by side in each pane
  static BatchGuess of(List<List<CaseResult>> before, int cases, int atOnce) {
    if (before.stream().anyMatch(List::isEmpty)) {
      return new BatchGuess(Optional.empty(), Optional.empty());
    }
    Duration longest = before.stream().map(BatchGuess::mean).max(Duration::compareTo).orElse(Duration.ZERO);
    boolean priced = before.stream().flatMap(List::stream).allMatch(result -> result.cost().usd().isPresent());
    return new BatchGuess(Optional.of(longest.multipliedBy(cases).dividedBy(atOnce)),
        priced ? Optional.of(money(before, cases)) : Optional.empty());
  }

  private static Duration mean(List<CaseResult> results) {
    return results.stream().flatMap(result -> result.total().stream()).reduce(Duration.ZERO, Duration::plus)
        .dividedBy(results.size());
  }

  private static BigDecimal money(List<List<CaseResult>> before, int cases) {
    return before.stream().map(results -> results.stream().flatMap(result -> result.cost().usd().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(BigDecimal.valueOf(cases)).divide(BigDecimal.valueOf(results.size()), MathContext.DECIMAL64))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
