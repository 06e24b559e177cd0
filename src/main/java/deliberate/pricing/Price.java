package deliberate.pricing;

import deliberate.provider.usage.TokenKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One dated price of one model, in US dollars per million tokens.
///
/// @param vendor        whose price, such as `openai`
/// @param model         the exact id on the wire
/// @param standard      the usual rates
/// @param tiers         dearer rates for requests with a long input, lowest threshold first
/// @param services      rates of other ways to be served, by the word that answers use for it, such as `batch`
/// @param peak          the hours in which all rates hold as written; empty for always
/// @param effectiveFrom first day it holds, where known
/// @param effectiveTo   last day it holds, where known
/// @param asOf          when it was looked up; empty for simulated prices
/// @param source        where it was found
/// @param notes         what else the source says, conflicts included
/// @param simulated     made up for the offline engine
/// @param shelf         how it came into the book
/// @param original      what was typed, where that was in another currency
public record Price(
    String vendor,
    String model,
    Rates standard,
    List<Tier> tiers,
    Map<String, Schedule> services,
    Optional<PeakHours> peak,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> effectiveTo,
    String asOf,
    String source,
    String notes,
    boolean simulated,
    Shelf shelf,
    Optional<InCurrency> original) {

  /// Words of answers for the usual way to be served.
  private static final Set<String> USUAL = Set.of("", "default", "standard", "auto", "standard_only", "on_demand");

  public Price {
    tiers = sorted(tiers);
    services = Map.copyOf(services);
  }

  /// A price that came with the app, without other services and hours.
  public Price(String vendor, String model, Rates standard, List<Tier> tiers, Optional<LocalDate> effectiveFrom,
               Optional<LocalDate> effectiveTo, String asOf, String source, String notes, boolean simulated) {
    this(vendor, model, standard, tiers, Map.of(), Optional.empty(), effectiveFrom, effectiveTo, asOf, source, notes,
        simulated, Shelf.BUILT_IN, Optional.empty());
  }

  /// How a price came into the book.
  public enum Shelf {
    /// Typed by the user: goes before all others.
    OWN,
    /// From a file that the user brought in.
    IMPORTED,
    /// Came with the app.
    BUILT_IN,
    /// Told by the endpoint when it listed its models.
    LISTED
  }

  /// A price as it was typed in another currency.
  ///
  /// @param currency such as `EUR`
  /// @param perUnit  US dollars for one of it, as the user says
  /// @param rateOf   the day of that rate, where the user says
  public record InCurrency(String currency, BigDecimal perUnit, Optional<LocalDate> rateOf, Rates rates,
                           List<Tier> tiers) {}

  /// Rates for the whole request, not only for what is over, once its input is above so many tokens.
  public record Tier(long above, Rates rates) {}

  /// All rates of one way to be served.
  public record Schedule(Rates standard, List<Tier> tiers) {
    public Schedule {
      tiers = sorted(tiers);
    }

    /// Every rate multiplied.
    public Schedule times(BigDecimal factor) {
      return new Schedule(standard.times(factor),
          tiers.stream().map(tier -> new Tier(tier.above(), tier.rates().times(factor))).toList());
    }
  }

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

    /// Every rate multiplied.
    public Rates times(BigDecimal factor) {
      return new Rates(times(input, factor), cachedInput.map(rate -> times(rate, factor)),
          cacheWrite.map(rate -> times(rate, factor)), cacheWriteLong.map(rate -> times(rate, factor)),
          times(output, factor), reasoning.map(rate -> times(rate, factor)));
    }

    private static BigDecimal times(BigDecimal rate, BigDecimal factor) {
      return Amounts.plain(rate.multiply(factor));
    }
  }

  /// Whether this price holds on that day.
  public boolean holdsOn(LocalDate day) {
    return effectiveFrom.map(from -> !day.isBefore(from)).orElse(true)
        && effectiveTo.map(to -> !day.isAfter(to)).orElse(true);
  }

  /// Whether it says what this way to be served costs.
  public boolean knows(String service) {
    return USUAL.contains(service) || services.containsKey(service);
  }

  /// The same price with the rates that apply then. A service that it does not know is taken for the usual one.
  public Price under(Circumstances now) {
    BigDecimal factor = peak.filter(hours -> !hours.holdAt(now.at())).map(PeakHours::outside).orElse(BigDecimal.ONE);
    Schedule usual = new Schedule(standard, tiers);
    Schedule applies = services.getOrDefault(now.service(), usual).times(factor);
    Map<String, Schedule> others = new LinkedHashMap<>();
    services.forEach((word, schedule) -> others.put(word, schedule.times(factor)));
    return new Price(vendor, model, applies.standard(), applies.tiers(), others, Optional.empty(), effectiveFrom,
        effectiveTo, asOf, source, notes, simulated, shelf, original);
  }

  /// The rates for a request with this many input tokens, cached ones included.
  public Rates ratesFor(long inputTokens) {
    Rates rates = standard;
    for (Tier tier : tiers) {
      rates = inputTokens > tier.above() ? tier.rates() : rates;
    }
    return rates;
  }

  private static List<Tier> sorted(List<Tier> tiers) {
    return tiers.stream().sorted(Comparator.comparingLong(Tier::above)).toList();
  }
}
