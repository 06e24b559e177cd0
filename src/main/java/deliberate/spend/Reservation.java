package deliberate.spend;

import deliberate.run.RunPlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What is set aside for a run before it is sent.
///
/// @param usd the most that it is likely to cost; empty where the model has no price
public record Reservation(UUID id, Instant at, Optional<BigDecimal> usd, RunPlan plan) {

  static Reservation of(RunPlan plan, Quote quote, Instant at) {
    return new Reservation(UUID.randomUUID(), at, quote.usd().map(Spread::high), plan);
  }

  boolean isSimulated() {
    return plan.request().model().isSimulated();
  }
}
