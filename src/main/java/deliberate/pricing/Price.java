package deliberate.pricing;

import deliberate.provider.usage.TokenKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One dated price of one model, in US dollars per million tokens.
///
/// @param vendor        whose price, such as `openai`
/// @param model         the exact id on the wire
/// @param standard      the usual rates
/// @param tiers         dearer rates for requests with a long input, lowest threshold first
/// @param effectiveFrom first day it holds, where known
/// @param effectiveTo   last day it holds, where known
/// @param asOf          when it was looked up; empty for simulated prices
/// @param source        where it was found
/// @param notes         what else the source says, conflicts included
/// @param simulated     made up for the offline engine
public record Price(
    String vendor,
    String model,
    Rates standard,
    List<Tier> tiers,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> effectiveTo,
    String asOf,
    String source,
    String notes,
    boolean simulated) {

  public Price {
    tiers = tiers.stream().sorted(Comparator.comparingLong(Tier::above)).toList();
  }

  /// Rates for the whole request, not only for what is over, once its input is above so many tokens.
  public record Tier(long above, Rates rates) {}

  /// Rates in US dollars per million tokens; an absent one is not published.
  ///
  /// @param cacheWrite     the shortest lifetime sold (5 or 30 minutes)
  /// @param cacheWriteLong the longest lifetime sold (1 or 12 hours)
  public record Rates(
      BigDecimal input,
      Optional<BigDecimal> cachedInput,
      Optional<BigDecimal> cacheWrite,
      Optional<BigDecimal> cacheWriteLong,
      BigDecimal output,
      Optional<BigDecimal> reasoning) {

    /// The rate of one kind of token. Vendors without a published discount bill cached input and cache writes as
    /// input, and vendors without a price for reasoning bill it as output. Empty for output of unknown split where
    /// reasoning has a price of its own.
    public Optional<BigDecimal> of(TokenKind kind) {
      return switch (kind) {
        case INPUT -> Optional.of(input);
        case CACHED_INPUT -> Optional.of(cachedInput.orElse(input));
        case CACHE_WRITE -> Optional.of(cacheWrite.orElse(input));
        case ANSWER -> Optional.of(output);
        case REASONING -> Optional.of(reasoning.orElse(output));
        case OUTPUT -> reasoning.isEmpty() ? Optional.of(output) : Optional.empty();
      };
    }
  }

  /// Whether this price holds on that day.
  public boolean holdsOn(LocalDate day) {
    return effectiveFrom.map(from -> !day.isBefore(from)).orElse(true)
        && effectiveTo.map(to -> !day.isAfter(to)).orElse(true);
  }

  /// The rates for a request with this many input tokens, cached ones included.
  public Rates ratesFor(long inputTokens) {
    Rates rates = standard;
    for (Tier tier : tiers) {
      rates = inputTokens > tier.above() ? tier.rates() : rates;
    }
    return rates;
  }
}
