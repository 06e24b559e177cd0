package deliberate.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// One dated price of one model, in US dollars per million tokens.
///
/// @param vendor        whose price, such as `openai`
/// @param model         the exact id on the wire
/// @param standard      the usual rates
/// @param longContext   the rates for the whole request once its input is above `longThreshold` tokens
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
    OptionalLong longThreshold,
    Optional<Rates> longContext,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> effectiveTo,
    String asOf,
    String source,
    String notes,
    boolean simulated) {

  /// Rates in US dollars per million tokens; an absent one is not published.
  public record Rates(
      BigDecimal input,
      Optional<BigDecimal> cachedInput,
      Optional<BigDecimal> cacheWrite,
      BigDecimal output,
      Optional<BigDecimal> reasoning) {}

  /// Whether this price holds on that day.
  public boolean holdsOn(LocalDate day) {
    return effectiveFrom.map(from -> !day.isBefore(from)).orElse(true)
        && effectiveTo.map(to -> !day.isAfter(to)).orElse(true);
  }

  /// The rates for a request with this many input tokens, cached ones included.
  public Rates ratesFor(long inputTokens) {
    return longThreshold.isPresent() && inputTokens > longThreshold.getAsLong()
        ? longContext.orElse(standard)
        : standard;
  }
}
