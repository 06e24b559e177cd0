package deliberate.ui.compare.pane;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Bill;
import java.math.BigDecimal;

/// What a run costs, as shown: "$0.0089", "~" before an estimate, "≥" where it may be more, "no price" where there is
/// none, and a dash where nothing is known.
public final class CostFigure {
  private CostFigure() {}

  public static String of(PaneReading reading) {
    Bill bill = reading.bill();
    if (reading.state() == PaneState.IDLE || reading.usage().byKind().isEmpty()) {
      return Numbers.UNKNOWN;
    }
    if (bill.price().isEmpty() && bill.total().isEmpty()) {
      return Text.of("compare.cost.no-price");
    }
    if (bill.total().isEmpty()) {
      return sum(bill).signum() == 0 ? Numbers.UNKNOWN : atLeast(sum(bill));
    }
    return reading.isLowerBound() ? atLeast(bill.total().get())
        : Marks.of(bill.origin()) + Numbers.money(bill.total().get());
  }

  private static String atLeast(BigDecimal usd) {
    return Text.of("compare.at-least", Numbers.money(usd));
  }

  private static BigDecimal sum(Bill bill) {
    return bill.byKind().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
