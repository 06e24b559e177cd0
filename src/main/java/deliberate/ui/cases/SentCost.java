package deliberate.ui.cases;

import deliberate.pricing.Bill;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What sending the cases costs at least, before anything is known of the answers.
final class SentCost {
  private SentCost() {}

  /// Takes a while for long prompts.
  ///
  /// @param plans of one case, one for each pane
  /// @return US dollars; empty where a model has no price
  static Optional<BigDecimal> of(RunEngine engine, List<RunPlan> plans, int cases) {
    BigDecimal sum = BigDecimal.ZERO;
    for (RunPlan plan : plans) {
      Bill bill = engine.sent(plan, plan.estimateInput());
      if (bill.price().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(bill.byKind().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return Optional.of(sum.multiply(BigDecimal.valueOf(cases)));
  }
}
