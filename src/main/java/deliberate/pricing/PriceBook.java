package deliberate.pricing;

import deliberate.provider.usage.Usage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The known prices.
///
/// Of several prices of a model that hold on a day, one that the user typed goes first, then the one that holds since
/// the latest day; so a change that is announced takes place whatever was brought in before. Of two since the same day,
/// one brought in goes before one that came with the app, and that before one of an endpoint's list.
public final class PriceBook {
  /// A model's dated snapshot as vendors name them: `NAME-2025-08-07` or `NAME-20250807`.
  private static final Pattern SNAPSHOT =
      Pattern.compile("(.+)-20\\d\\d(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])");
  private static final Comparator<Price> PREFERENCE =
      Comparator.comparing((Price price) -> price.shelf() != Price.Shelf.OWN)
          .thenComparing(price -> price.effectiveFrom().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(Price::shelf);

  private final List<Price> prices;
  private final Map<PriceKey, PriceKey> aliases;
  private final Map<PriceKey, List<Price>> byModel;

  public PriceBook(List<Price> prices) {
    this(prices, Map.of());
  }

  /// @param aliases other names of models, and whose price they have
  public PriceBook(List<Price> prices, Map<PriceKey, PriceKey> aliases) {
    this.prices = List.copyOf(prices);
    this.aliases = Map.copyOf(aliases);
    this.byModel = this.prices.stream().collect(Collectors.groupingBy(PriceKey::of));
  }

  public List<Price> prices() {
    return prices;
  }

  /// Other names of models, and whose price they have.
  public Map<PriceKey, PriceKey> aliases() {
    return aliases;
  }

  /// The price of exactly this model on that day, all its services and hours included. Only where the book does not
  /// know the id at all, by itself or as an alias, and the id ends in a date, is it read as a snapshot of the model
  /// before the date. Never by prefix: `claude-opus-5` is not `claude-opus-5-5`.
  public Optional<Price> find(String vendor, String model, LocalDate day) {
    return priced(new PriceKey(vendor, model)).stream().filter(price -> price.holdsOn(day)).min(PREFERENCE);
  }

  /// The price of exactly this model with the rates that apply then.
  public Optional<Price> find(String vendor, String model, Circumstances now) {
    return find(vendor, model, now.day()).map(price -> price.under(now));
  }

  /// What this usage costs; see [Bill#of]. No surer than an estimate where the price does not know that service. What
  /// the provider itself says it cost stands beside it, or for it where there is no price.
  public Bill bill(String vendor, String model, Circumstances now, Usage usage) {
    return find(vendor, model, now)
        .map(price -> price.knows(now.service()) ? Bill.of(price, usage) : Bill.of(price, usage).asEstimate())
        .orElse(Bill.UNKNOWN)
        .withReported(ReportedCost.in(vendor, usage.raw()));
  }

  /// The book of that day with only the prices that these models have in it; it finds and bills them as this one does.
  public PriceBook excerpt(String vendor, List<String> models, LocalDate day) {
    Map<PriceKey, Price> rows = new LinkedHashMap<>();
    Map<PriceKey, PriceKey> names = new LinkedHashMap<>();
    models.forEach(model -> find(vendor, model, day).ifPresent(price -> {
      PriceKey asked = new PriceKey(vendor, model);
      rows.put(PriceKey.of(price), price);
      if (!asked.equals(PriceKey.of(price))) {
        names.put(asked, PriceKey.of(price));
      }
    }));
    return new PriceBook(List.copyOf(rows.values()), names);
  }

  private List<Price> priced(PriceKey key) {
    List<Price> exact = exactly(key);
    Matcher snapshot = SNAPSHOT.matcher(key.model());
    return exact.isEmpty() && snapshot.matches() ? exactly(new PriceKey(key.vendor(), snapshot.group(1))) : exact;
  }

  private List<Price> exactly(PriceKey key) {
    List<Price> own = byModel.getOrDefault(key, List.of());
    return own.isEmpty() ? byModel.getOrDefault(aliases.getOrDefault(key, key), List.of()) : own;
  }
}
