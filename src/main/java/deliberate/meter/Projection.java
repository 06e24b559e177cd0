package deliberate.meter;

import deliberate.pricing.Bill;
import deliberate.pricing.Price;
import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/// What the tokens of a run that was made would cost at another price, or with the cache at work.
///
/// The counts stay those of the model that ran, although another vendor's tokenizer cuts the same text into more or
/// fewer, and another model thinks more or less: the bill is never surer than an estimate.
///
/// @param bill  the tokens at that price
/// @param cache what was taken to come from the cache
public record Projection(Bill bill, Cache cache) {
  /// The shortest input that most providers keep in their cache, in tokens.
  public static final long LEAST_CACHED = 1_024;

  /// What the projection takes to come from the cache.
  public enum Cache {
    /// What came from it in the run.
    AS_IT_RAN,
    /// All of the input, as where the same messages were sent a moment before: the most that a cache can save.
    ALL_INPUT,
    /// Nothing: the input is shorter than what providers keep.
    TOO_SHORT,
    /// Nothing: how long the input is is not known.
    UNKNOWN
  }

  /// @param cached whether the input is to come from the cache
  public static Projection of(Usage usage, Price price, boolean cached) {
    Count input = usage.input().plus(usage.cachedInput().orNone()).plus(usage.cacheWrite().orNone());
    Cache cache = !cached ? Cache.AS_IT_RAN : !input.isKnown() ? Cache.UNKNOWN
        : input.or(0) < LEAST_CACHED ? Cache.TOO_SHORT : Cache.ALL_INPUT;
    Usage projected = cache == Cache.ALL_INPUT ? fromCache(usage, input) : usage;
    return new Projection(Bill.of(price, projected).asEstimate(), cache);
  }

  /// How many times the real bill; empty where either is not known or nothing, and where only one of them is made up.
  public Optional<BigDecimal> times(Bill real) {
    boolean comparable = real.isSimulated() == bill.isSimulated() && real.total().filter(is -> is.signum() > 0)
        .isPresent();
    return bill.total().filter(_ -> comparable)
        .map(usd -> usd.divide(real.total().orElseThrow(), MathContext.DECIMAL64));
  }

  private static Usage fromCache(Usage usage, Count input) {
    return new Usage(Count.estimated(0), Count.estimated(input.or(0)), Count.estimated(0), usage.reasoning(),
        usage.answer(), usage.output(), usage.total(), usage.flags(), usage.raw()).with(Map.of(), usage.serviceTier());
  }
}
