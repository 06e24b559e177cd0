package deliberate.pricing.kept;

import deliberate.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A price that the user typed, in whichever currency.
///
/// @param currency such as `EUR`
/// @param perUnit  US dollars for one of it; 1 for US dollars
/// @param rates    in that currency
/// @param typed    when
public record OwnPrice(String vendor, String model, String currency, BigDecimal perUnit, Price.Rates rates,
                       Optional<LocalDate> from, Optional<LocalDate> to, LocalDate typed) {
  public static final String DOLLARS = "USD";

  /// The same in US dollars, exactly.
  public Price toPrice() {
    Optional<Price.InCurrency> original = currency.equals(DOLLARS) ? Optional.empty()
        : Optional.of(new Price.InCurrency(currency, perUnit, rates));
    return new Price(vendor, model, rates.times(perUnit), List.of(), Map.of(), Optional.empty(), from, to,
        typed.toString(), "", "", false, Price.Shelf.OWN, original);
  }
}
