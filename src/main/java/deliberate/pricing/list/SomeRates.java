package deliberate.pricing.list;

import deliberate.pricing.Price.Rates;
import deliberate.pricing.Price.Schedule;
import deliberate.pricing.Price.Tier;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Rates of a list by the size of the input above which they hold; a list says only those that differ.
final class SomeRates {
  private final SortedMap<Long, Map<Kind, BigDecimal>> above = new TreeMap<>();

  /// What a rate is for.
  enum Kind {
    INPUT,
    CACHE_READ,
    CACHE_WRITE,
    CACHE_WRITE_LONG,
    OUTPUT,
    REASONING
  }

  /// @param size 0 for the usual rate
  void put(long size, Kind kind, BigDecimal rate) {
    above.computeIfAbsent(size, _ -> new EnumMap<>(Kind.class)).put(kind, rate);
  }

  boolean isComplete() {
    return usual().containsKey(Kind.INPUT) && usual().containsKey(Kind.OUTPUT);
  }

  /// Only where [#isComplete]. What is not said of a long input is as for a short one.
  Schedule alone() {
    Map<Kind, BigDecimal> base = plain(usual());
    List<Tier> tiers = above.tailMap(1L).entrySet().stream()
        .map(tier -> new Tier(tier.getKey(), rates(over(base, tier.getValue())))).toList();
    return new Schedule(rates(base), tiers);
  }

  /// Rates of another way to be served. What a list does not say of it stands to its usual rate as input and output
  /// do, where that is one factor for both, such as a half; else it is as this service's own short input says.
  Schedule asServiceOf(Schedule standard) {
    Optional<BigDecimal> factor = factor(standard.standard());
    if (factor.isEmpty()) {
      return alone();
    }
    SomeRates all = of(standard.times(factor.get()));
    above.forEach((size, rates) -> rates.forEach((kind, rate) -> all.put(size, kind, rate)));
    return all.alone();
  }

  private Optional<BigDecimal> factor(Rates standard) {
    Optional<BigDecimal> output = quotient(usual().get(Kind.OUTPUT), standard.output());
    return quotient(usual().get(Kind.INPUT), standard.input())
        .filter(factor -> output.filter(other -> other.compareTo(factor) == 0).isPresent());
  }

  private static Optional<BigDecimal> quotient(BigDecimal rate, BigDecimal of) {
    try {
      return of.signum() == 0 ? Optional.empty() : Optional.of(rate.divide(of));
    } catch (ArithmeticException _) {
      return Optional.empty(); // no finite decimal, so it is no factor that a vendor would publish
    }
  }

  private static SomeRates of(Schedule schedule) {
    SomeRates rates = new SomeRates();
    rates.put(0, schedule.standard());
    schedule.tiers().forEach(tier -> rates.put(tier.above(), tier.rates()));
    return rates;
  }

  private void put(long size, Rates rates) {
    put(size, Kind.INPUT, rates.input());
    rates.cachedInput().ifPresent(rate -> put(size, Kind.CACHE_READ, rate));
    rates.cacheWrite().ifPresent(rate -> put(size, Kind.CACHE_WRITE, rate));
    rates.cacheWriteLong().ifPresent(rate -> put(size, Kind.CACHE_WRITE_LONG, rate));
    put(size, Kind.OUTPUT, rates.output());
    rates.reasoning().ifPresent(rate -> put(size, Kind.REASONING, rate));
  }

  private Map<Kind, BigDecimal> usual() {
    return above.getOrDefault(0L, Map.of());
  }

  /// Reasoning at the price of output has no price of its own.
  private static Map<Kind, BigDecimal> plain(Map<Kind, BigDecimal> rates) {
    Map<Kind, BigDecimal> plain = new EnumMap<>(rates);
    if (rates.containsKey(Kind.REASONING) && rates.get(Kind.REASONING).compareTo(rates.get(Kind.OUTPUT)) == 0) {
      plain.remove(Kind.REASONING);
    }
    return plain;
  }

  private static Map<Kind, BigDecimal> over(Map<Kind, BigDecimal> base, Map<Kind, BigDecimal> more) {
    Map<Kind, BigDecimal> all = new EnumMap<>(base);
    all.putAll(more);
    return plain(all);
  }

  private static Rates rates(Map<Kind, BigDecimal> rates) {
    return new Rates(rates.get(Kind.INPUT), Optional.ofNullable(rates.get(Kind.CACHE_READ)),
        Optional.ofNullable(rates.get(Kind.CACHE_WRITE)), Optional.ofNullable(rates.get(Kind.CACHE_WRITE_LONG)),
        rates.get(Kind.OUTPUT), Optional.ofNullable(rates.get(Kind.REASONING)));
  }
}
