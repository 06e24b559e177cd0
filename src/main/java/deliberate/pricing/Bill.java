package deliberate.pricing;

import deliberate.provider.usage.TokenKind;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What one answer cost, in US dollars, exact to the last digit.
///
/// @param total    empty where there is no price or not every billed token is known
/// @param byKind   the parts that are known; they add up to the total where there is a price
/// @param origin   as sure as the least sure token count in the total; never surer than an estimate for a run that was
///                 stopped or cut
/// @param price    the price row used, with the rates that applied
/// @param reported what the provider itself says it cost; where there is no price, also the total
public record Bill(Optional<BigDecimal> total, Map<TokenKind, BigDecimal> byKind, Origin origin,
                   Optional<Price> price, Optional<BigDecimal> reported) {
  public static final String CURRENCY = "USD";
  public static final Bill UNKNOWN = new Bill(Optional.empty(), Map.of(), Origin.UNKNOWN, Optional.empty());

  /// Rates are per million tokens.
  private static final int MILLION_DIGITS = 6;
  private static final Duration LONG = Duration.ofHours(1);

  /// A bill beside which the provider says nothing.
  public Bill(Optional<BigDecimal> total, Map<TokenKind, BigDecimal> byKind, Origin origin, Optional<Price> price) {
    this(total, byKind, origin, price, Optional.empty());
  }

  /// @throws IllegalArgumentException where nothing can cost that
  public Bill {
    Stream.of(total.stream(), byKind.values().stream(), reported.stream()).flatMap(amounts -> amounts)
        .filter(amount -> !Amounts.isPossible(amount)).findFirst().ifPresent(amount -> {
          throw new IllegalArgumentException("nothing can cost that");
        });
    byKind = byKind.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byKind));
  }

  /// Bills a usage at a price. Cached input and cache writes that are not known count as absent; input or output that
  /// is not known leaves no total.
  public static Bill of(Price price, Usage usage) {
    Map<TokenKind, BigDecimal> parts = parts(price, usage);
    boolean inputBilled = parts.containsKey(TokenKind.INPUT);
    boolean outputBilled = parts.containsKey(TokenKind.OUTPUT)
        || parts.containsKey(TokenKind.REASONING) && parts.containsKey(TokenKind.ANSWER);
    boolean writesBilled = parts.containsKey(TokenKind.CACHE_WRITE) || usage.cacheWrite().or(0) == 0;
    if (!inputBilled || !outputBilled || !writesBilled) {
      return new Bill(Optional.empty(), parts, Origin.UNKNOWN, Optional.of(price));
    }
    BigDecimal total = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Bill(Optional.of(Amounts.plain(total)), parts, origin(usage), Optional.of(price));
  }

  /// The same bill, no surer than an estimate.
  public Bill asEstimate() {
    return new Bill(total, byKind, origin.weaker(Origin.ESTIMATED), price, reported);
  }

  /// The same bill beside what the provider says; that is the total where there is no price.
  Bill withReported(Optional<BigDecimal> cost) {
    return price.isEmpty() && cost.isPresent()
        ? new Bill(cost, byKind, Origin.REPORTED, price, cost)
        : new Bill(total, byKind, origin, price, cost);
  }

  /// How much more the provider says than was worked out here; empty where either is not known.
  public Optional<BigDecimal> difference() {
    return reported.flatMap(said -> total.map(said::subtract)).map(Amounts::plain);
  }

  /// What is taken to have been spent: what the provider says, else what was worked out here.
  public Optional<BigDecimal> spent() {
    return reported.or(() -> total);
  }

  /// Whether its money is made up, for the offline engine.
  public boolean isSimulated() {
    return price.map(Price::simulated).orElse(false);
  }

  private static Map<TokenKind, BigDecimal> parts(Price price, Usage usage) {
    Map<TokenKind, BigDecimal> parts = new EnumMap<>(TokenKind.class);
    if (!usage.input().isKnown() && !price.tiers().isEmpty()) {
      return parts;
    }
    Price.Rates rates = price.ratesFor(usage.input().or(0) + usage.cachedInput().or(0) + usage.cacheWrite().or(0));
    usage.byKind().forEach((kind, count) -> rates.of(kind).ifPresent(
        rate -> parts.put(kind, cost(BigDecimal.valueOf(count.or(0)).multiply(rate)))));
    long kept = keptLong(usage);
    if (kept > 0) {
      parts.remove(TokenKind.CACHE_WRITE);
      BigDecimal rest = BigDecimal.valueOf(Math.max(0, usage.cacheWrite().or(0) - kept));
      rates.cacheWriteLong().ifPresent(rate -> parts.put(TokenKind.CACHE_WRITE, cost(BigDecimal.valueOf(kept)
          .multiply(rate).add(rest.multiply(rates.of(TokenKind.CACHE_WRITE).orElseThrow())))));
    }
    return parts;
  }

  /// The tokens written to the cache for an hour or more; these have a rate of their own.
  private static long keptLong(Usage usage) {
    return usage.cacheWrites().entrySet().stream().filter(write -> write.getKey().compareTo(LONG) >= 0)
        .mapToLong(write -> write.getValue().or(0)).sum();
  }

  private static BigDecimal cost(BigDecimal perMillion) {
    return Amounts.plain(perMillion.movePointLeft(MILLION_DIGITS));
  }

  private static Origin origin(Usage usage) {
    Origin surest = usage.flags().contains(UsageFlag.LOWER_BOUND) ? Origin.ESTIMATED : Origin.MEASURED;
    return usage.byKind().values().stream().map(Count::origin).reduce(surest, Origin::weaker);
  }
}
