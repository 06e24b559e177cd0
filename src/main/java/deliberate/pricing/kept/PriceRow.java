package deliberate.pricing.kept;

import deliberate.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of the table of the user's own prices, as it is typed. A price with rates for a long input has one row more
/// for each threshold, below its own.
///
/// @param texts what is absent is empty
public record PriceRow(Map<PriceColumn, String> texts) {
  /// A row in which nothing is typed yet.
  public static final PriceRow FRESH = new PriceRow(Map.of(PriceColumn.CURRENCY, OwnPrice.DOLLARS));

  public PriceRow {
    Map<PriceColumn, String> typed = new EnumMap<>(PriceColumn.class);
    texts.forEach((column, text) -> {
      if (!text.isBlank()) {
        typed.put(column, text.strip());
      }
    });
    texts = Collections.unmodifiableMap(typed);
  }

  public String of(PriceColumn column) {
    return texts.getOrDefault(column, "");
  }

  public PriceRow with(PriceColumn column, String text) {
    Map<PriceColumn, String> more = new EnumMap<>(PriceColumn.class);
    more.putAll(texts);
    more.put(column, text);
    return new PriceRow(more);
  }

  /// Whether nothing is typed but the currency.
  public boolean isBlank() {
    return texts.keySet().stream().allMatch(PriceColumn.CURRENCY::equals);
  }

  /// Another row of the same price, for a longer input.
  public PriceRow longer() {
    return new PriceRow(Map.of(PriceColumn.VENDOR, of(PriceColumn.VENDOR), PriceColumn.MODEL, of(PriceColumn.MODEL),
        PriceColumn.FROM, of(PriceColumn.FROM)));
  }

  /// A price in rows.
  static List<PriceRow> of(OwnPrice price) {
    Map<PriceColumn, String> texts = texts(price.rates());
    texts.put(PriceColumn.VENDOR, price.vendor());
    texts.put(PriceColumn.MODEL, price.model());
    texts.put(PriceColumn.FROM, price.from().map(LocalDate::toString).orElse(""));
    PriceRow key = new PriceRow(texts).longer();
    price.batch().ifPresent(factor -> texts.put(PriceColumn.BATCH, factor.toPlainString()));
    texts.put(PriceColumn.CURRENCY, price.currency());
    if (!price.currency().equals(OwnPrice.DOLLARS)) {
      texts.put(PriceColumn.RATE, price.perUnit().toPlainString());
      texts.put(PriceColumn.RATE_OF, price.rateOf().map(LocalDate::toString).orElse(""));
    }
    texts.put(PriceColumn.TO, price.to().map(LocalDate::toString).orElse(""));
    List<PriceRow> rows = new ArrayList<>(List.of(new PriceRow(texts)));
    price.tiers().forEach(tier -> {
      Map<PriceColumn, String> longer = texts(tier.rates());
      longer.putAll(key.texts());
      longer.put(PriceColumn.ABOVE, Long.toString(tier.above()));
      rows.add(new PriceRow(longer));
    });
    return rows;
  }

  /// A price of any origin in rows, to begin one's own with; a price in another currency stays in it.
  public static List<PriceRow> startingFrom(Price price) {
    Optional<OwnPrice> typed = price.original().map(in -> new OwnPrice(price.vendor(), price.model(), in.currency(),
        in.perUnit(), in.rateOf(), in.rates(), in.tiers(), Optional.empty(), Optional.empty(), Optional.empty(),
        LocalDate.EPOCH));
    return of(typed.orElseGet(() -> new OwnPrice(price.vendor(), price.model(), OwnPrice.DOLLARS, BigDecimal.ONE,
        Optional.empty(), price.standard(), price.tiers(), Optional.empty(), Optional.empty(), Optional.empty(),
        LocalDate.EPOCH)));
  }

  private static Map<PriceColumn, String> texts(Price.Rates rates) {
    Map<PriceColumn, String> texts = new EnumMap<>(PriceColumn.class);
    texts.put(PriceColumn.INPUT, rates.input().toPlainString());
    put(texts, PriceColumn.CACHED, rates.cachedInput());
    put(texts, PriceColumn.CACHE_WRITE, rates.cacheWrite());
    put(texts, PriceColumn.CACHE_WRITE_LONG, rates.cacheWriteLong());
    texts.put(PriceColumn.OUTPUT, rates.output().toPlainString());
    put(texts, PriceColumn.REASONING, rates.reasoning());
    return texts;
  }

  private static void put(Map<PriceColumn, String> texts, PriceColumn column, Optional<BigDecimal> rate) {
    rate.ifPresent(known -> texts.put(column, known.toPlainString()));
  }
}
