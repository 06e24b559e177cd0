package deliberate.spend;

import java.math.BigDecimal;

/// A guess that says how sure it is: hardly less, most likely, hardly more.
public record Spread(BigDecimal low, BigDecimal likely, BigDecimal high) {
  public static final Spread ZERO = new Spread(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  public Spread plus(Spread other) {
    return new Spread(low.add(other.low), likely.add(other.likely), high.add(other.high));
  }

  /// Of two that go on at the same time: the longer of each.
  public Spread beside(Spread other) {
    return new Spread(low.max(other.low), likely.max(other.likely), high.max(other.high));
  }
}
