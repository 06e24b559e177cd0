package deliberate.pricing;

import deliberate.provider.Usage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The known prices.
public final class PriceBook {
  private final List<Price> prices;

  public PriceBook(List<Price> prices) {
    this.prices = List.copyOf(prices);
  }

  public List<Price> prices() {
    return prices;
  }

  /// The price of exactly this model on that day. Never by prefix: `claude-opus-5` is not `claude-opus-5-5`.
  public Optional<Price> find(String vendor, String model, LocalDate day) {
    return prices.stream()
        .filter(price -> price.vendor().equals(vendor) && price.model().equals(model) && price.holdsOn(day))
        .findFirst();
  }

  /// What this usage costs.
  public Bill bill(String vendor, String model, LocalDate day, Usage usage) {
    return Bill.UNKNOWN;
  }
}
