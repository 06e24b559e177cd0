package deliberate.ui.meter;

import deliberate.ui.compare.pane.PaneReading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the panes are held against: the one that the user chose, else the cheapest that is over. Simulated money and
/// time are never held against real ones.
///
/// @param chosen empty for the cheapest
record Reference(List<PaneReading> all, Optional<PaneReading> chosen) {
  Reference {
    all = List.copyOf(all);
  }

  /// What this pane is held against; never itself.
  Optional<PaneReading> of(PaneReading reading) {
    Optional<PaneReading> other = chosen.isPresent() ? chosen : cheapest(reading);
    return other.filter(it -> it != reading && it.simulated() == reading.simulated() && isOver(it));
  }

  /// How many times the price of what it is held against.
  Optional<BigDecimal> price(PaneReading reading) {
    return of(reading).filter(Reference::hasPrice).flatMap(other -> reading.bill().total()
        .map(usd -> usd.divide(other.bill().total().orElseThrow(), MathContext.DECIMAL64)));
  }

  /// How many times the time of what it is held against.
  Optional<BigDecimal> time(PaneReading reading) {
    return of(reading).flatMap(other -> other.clock().total()).filter(Duration::isPositive)
        .flatMap(less -> reading.clock().total().map(more -> BigDecimal.valueOf(more.toNanos())
            .divide(BigDecimal.valueOf(less.toNanos()), MathContext.DECIMAL64)));
  }

  private Optional<PaneReading> cheapest(PaneReading reading) {
    return all.stream().filter(it -> it.simulated() == reading.simulated() && isOver(it) && hasPrice(it))
        .min(Comparator.comparing(it -> it.bill().total().orElseThrow()));
  }

  private static boolean isOver(PaneReading reading) {
    return !reading.isLive() && !reading.isLowerBound() && reading.clock().total().isPresent();
  }

  private static boolean hasPrice(PaneReading reading) {
    return reading.bill().total().filter(total -> total.signum() > 0).isPresent();
  }
}
