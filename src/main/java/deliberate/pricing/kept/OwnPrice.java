package deliberate.pricing.kept;

import deliberate.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A price that the user typed, in whichever currency.
///
/// @param currency such as `EUR`
/// @param perUnit  US dollars for one of it; 1 for US dollars
/// @param rateOf   the day of that rate, where the user says
/// @param rates    in that currency
/// @param tiers    likewise, for a long input
/// @param batch    what all of that is multiplied by for a batch
/// @param typed    when
public record OwnPrice(String vendor, String model, String currency, BigDecimal perUnit, Optional<LocalDate> rateOf,
                       Price.Rates rates, List<Price.Tier> tiers, Optional<BigDecimal> batch, Optional<LocalDate> from,
                       Optional<LocalDate> to, LocalDate typed) {
  public static final String DOLLARS = "USD";
  private static final String BATCH = "batch";

  public OwnPrice {
    tiers = tiers.stream().sorted(Comparator.comparingLong(Price.Tier::above)).toList();
  }

  OwnPrice withTiers(List<Price.Tier> more) {
    return new OwnPrice(vendor, model, currency, perUnit, rateOf, rates, more, batch, from, to, typed);
  }

  OwnPrice typedOn(LocalDate day) {
    return new OwnPrice(vendor, model, currency, perUnit, rateOf, rates, tiers, batch, from, to, day);
  }

  /// The same in US dollars, exactly.
  public Price toPrice() {
    Optional<Price.InCurrency> original = currency.equals(DOLLARS) ? Optional.empty()
        : Optional.of(new Price.InCurrency(currency, perUnit, rateOf, rates, tiers));
    Price.Schedule usual = new Price.Schedule(rates, tiers).times(perUnit);
    Map<String, Price.Schedule> services = batch.map(factor -> Map.of(BATCH, usual.times(factor))).orElse(Map.of());
    return new Price(vendor, model, usual.standard(), usual.tiers(), services, Optional.empty(), from, to,
        typed.toString(), "", "", false, Price.Shelf.OWN, original);
  }
}
