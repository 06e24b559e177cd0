package deliberate.pricing;

import deliberate.provider.usage.Usage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The known prices.
public final class PriceBook {
  /// A model's dated snapshot as vendors name them: `NAME-2025-08-07` or `NAME-20250807`.
  private static final Pattern SNAPSHOT =
      Pattern.compile("(.+)-20\\d\\d(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])");

  private final List<Price> prices;

  public PriceBook(List<Price> prices) {
    this.prices = List.copyOf(prices);
  }

  public List<Price> prices() {
    return prices;
  }

  /// The price of exactly this model on that day. Only where the book does not know the id at all, and the id ends in a
  /// date, is it read as a snapshot of the model before the date. Never by prefix: `claude-opus-5` is not
  /// `claude-opus-5-5`.
  public Optional<Price> find(String vendor, String model, LocalDate day) {
    Matcher snapshot = SNAPSHOT.matcher(model);
    String id = !isListed(vendor, model) && snapshot.matches() ? snapshot.group(1) : model;
    return prices.stream()
        .filter(isOf(vendor, id).and(price -> price.holdsOn(day)))
        .max(Comparator.comparing(price -> price.effectiveFrom().orElse(LocalDate.MIN)));
  }

  /// What this usage costs; see [Bill#of].
  public Bill bill(String vendor, String model, LocalDate day, Usage usage) {
    return find(vendor, model, day).map(price -> Bill.of(price, usage)).orElse(Bill.UNKNOWN);
  }

  private boolean isListed(String vendor, String model) {
    return prices.stream().anyMatch(isOf(vendor, model));
  }

  private static Predicate<Price> isOf(String vendor, String model) {
    return price -> price.vendor().equals(vendor) && price.model().equals(model);
  }
}
