package deliberate.spend;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What has been spent lately. Real money only, but for what says otherwise.
///
/// @param today         what is reserved for runs that are going included
/// @param month         likewise
/// @param ahead         what both hold of runs that are dated later than now: a clock was wrong then, or is now
/// @param unpricedToday how many runs of today have no known cost
/// @param simulated     made-up money of today
/// @param setAside      where a damaged ledger went
/// @param beginning     how this ledger began, where there was none
public record Totals(BigDecimal today, BigDecimal month, BigDecimal ahead, int unpricedToday, BigDecimal simulated,
                     Optional<Path> setAside, Optional<Beginning> beginning) {
  public static final Totals NONE = new Totals(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, BigDecimal.ZERO,
      Optional.empty(), Optional.empty());

  /// How a ledger began.
  ///
  /// @param at   when
  /// @param runs how many earlier runs the history knew of, which count as if they had been written down; -1 where it
  ///             could not be read
  /// @param now  whether that was while this process ran
  public record Beginning(Instant at, int runs, boolean now) {}
}
