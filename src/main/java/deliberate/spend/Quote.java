package deliberate.spend;

import java.util.Optional;

/// What a run will cost and how long it will take, as far as that can be told before.
///
/// @param usd       US dollars; empty where the model has no price
/// @param basis     what it rests on
/// @param runs      how many earlier runs that are, where it rests on those
/// @param simulated whether its money is made up
public record Quote(Optional<Spread> usd, Spread seconds, Basis basis, int runs, boolean simulated) {

  /// What a quote rests on.
  public enum Basis {
    /// Earlier runs of the same model at the same effort.
    HISTORY,
    /// Rules of thumb.
    ASSUMPTION
  }
}
