package deliberate.run.version;

import deliberate.run.history.entry.KeptChecks;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.util.Optional;

/// What the kept runs of a version came to.
///
/// @param usd       what they cost; empty where none has a price
/// @param origin    how sure that is
/// @param priced    how many are in it
/// @param simulated made-up money, in no other sum
/// @param madeUp    how many are in that
/// @param passed    checks passed, of so many
public record VersionRuns(int count, Optional<BigDecimal> usd, Origin origin, int priced,
                          Optional<BigDecimal> simulated, int madeUp, int passed, int checks) {
  public static final VersionRuns NONE =
      new VersionRuns(0, Optional.empty(), Origin.UNKNOWN, 0, Optional.empty(), 0, 0, 0);

  /// How many are in no sum, because their cost is not known.
  public int unpriced() {
    return count - priced - madeUp;
  }

  VersionRuns plus(Optional<BigDecimal> cost, Origin costOrigin, boolean isSimulated, KeptChecks made) {
    boolean isReal = cost.isPresent() && !isSimulated;
    Origin sure = !isReal ? origin : usd.isEmpty() ? costOrigin : origin.weaker(costOrigin);
    return new VersionRuns(count + 1, isReal ? sum(usd, cost) : usd, sure, priced + (isReal ? 1 : 0),
        isSimulated ? sum(simulated, cost) : simulated, madeUp + (isSimulated && cost.isPresent() ? 1 : 0),
        passed + made.passed(), checks + made.total());
  }

  private static Optional<BigDecimal> sum(Optional<BigDecimal> before, Optional<BigDecimal> more) {
    return before.isEmpty() ? more : Optional.of(before.get().add(more.orElse(BigDecimal.ZERO)));
  }
}
