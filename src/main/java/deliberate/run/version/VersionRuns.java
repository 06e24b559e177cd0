package deliberate.run.version;

import deliberate.run.history.entry.KeptChecks;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.util.Optional;

/// What the kept runs of a version came to.
///
/// @param usd       what they cost; empty where none has a price
/// @param origin    how sure that is
/// @param unpriced  how many are not in it because their cost is not known
/// @param simulated made-up money, in no other sum
/// @param passed    checks passed, of so many
public record VersionRuns(int count, Optional<BigDecimal> usd, Origin origin, int unpriced,
                          Optional<BigDecimal> simulated, int passed, int checks) {
  public static final VersionRuns NONE =
      new VersionRuns(0, Optional.empty(), Origin.UNKNOWN, 0, Optional.empty(), 0, 0);

  VersionRuns plus(Optional<BigDecimal> cost, Origin costOrigin, boolean isSimulated, KeptChecks made) {
    Optional<BigDecimal> real = isSimulated ? usd : sum(usd, cost);
    Origin sure = isSimulated || cost.isEmpty() ? origin : usd.isEmpty() ? costOrigin : origin.weaker(costOrigin);
    return new VersionRuns(count + 1, real, sure, unpriced + (cost.isEmpty() && !isSimulated ? 1 : 0),
        isSimulated ? sum(simulated, cost) : simulated, passed + made.passed(), checks + made.total());
  }

  private static Optional<BigDecimal> sum(Optional<BigDecimal> before, Optional<BigDecimal> more) {
    return before.isEmpty() ? more : Optional.of(before.get().add(more.orElse(BigDecimal.ZERO)));
  }
}
