package deliberate.spend;

import deliberate.provider.ProviderFailure.Withheld;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import java.math.BigDecimal;

/// A cap that a run would go over.
///
/// @param limit in US dollars
/// @param taken what is spent and reserved already
/// @param upTo  what the run may cost
/// @param model the model that would be asked
public record Excess(Cap cap, BigDecimal limit, BigDecimal taken, BigDecimal upTo, String model) {

  /// What is left under the cap; never less than nothing.
  public BigDecimal left() {
    return limit.subtract(taken).max(BigDecimal.ZERO);
  }

  /// The same as the reason why nothing was sent.
  public Withheld asFailure() {
    return new Withheld(cap, limit, left(), upTo);
  }
}
