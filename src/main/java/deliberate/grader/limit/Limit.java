package deliberate.grader.limit;

import deliberate.grader.Reason;
import java.math.BigDecimal;
import java.util.Optional;

/// What the limits share.
final class Limit {
  private Limit() {}

  static Optional<Reason> negative(Object number) {
    return ((BigDecimal) number).signum() < 0
        ? Optional.of(Reason.of("limit-negative", new String[0]))
        : Optional.empty();
  }
}
