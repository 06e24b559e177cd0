package deliberate.spend;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/// What has been spent lately. Real money only, but for what says otherwise.
///
/// @param today         what is reserved for runs that are going included
/// @param month         likewise
/// @param unpricedToday how many runs of today have no known cost
/// @param simulated     made-up money of today
/// @param setAside      where a damaged ledger went; what it held is in none of these
public record Totals(BigDecimal today, BigDecimal month, int unpricedToday, BigDecimal simulated,
                     Optional<Path> setAside) {
  public static final Totals NONE =
      new Totals(BigDecimal.ZERO, BigDecimal.ZERO, 0, BigDecimal.ZERO, Optional.empty());
}
