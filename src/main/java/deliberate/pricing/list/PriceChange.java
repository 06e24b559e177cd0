package deliberate.pricing.list;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a list would change for one model.
///
/// @param before the price of today; empty where there is none
/// @param doubt  why it had better be looked at before it is taken
public record PriceChange(Optional<Price> before, Price after, Optional<Doubt> doubt) {
  /// Prices change, but seldom a hundredfold: that is another unit.
  private static final BigDecimal OTHER_UNIT = BigDecimal.valueOf(100);
  private static final BigDecimal DEAREST = BigDecimal.valueOf(2_000);
  private static final BigDecimal CHEAPEST = new BigDecimal("0.001");
  /// How OpenRouter names what costs nothing.
  private static final String SAID_TO_BE_FREE = ":free";

  /// What may be wrong with a price.
  public enum Doubt {
    /// Far more or far less than is known: perhaps per token or per thousand where a million is meant.
    OTHER_UNIT,
    /// Nothing is known to compare it with, and no model costs so much or so little.
    UNLIKELY,
    /// It is free, which the known price is not; or nothing says that it should be: lists write 0 for what they do not
    /// know.
    FREE,
    /// It knows nothing of a long input or of hours, which the known price tells apart.
    COARSER
  }

  /// What of a known price changes besides input and output.
  public enum Part {
    CACHE,
    REASONING,
    LONG_INPUT,
    SERVICES
  }

  /// The parts of the known price that change; none where there is none.
  public Set<Part> parts() {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    before.ifPresent(known -> {
      Price.Rates now = after.standard();
      Price.Rates then = known.standard();
      note(parts, Part.CACHE, same(now.cachedInput(), then.cachedInput()) && same(now.cacheWrite(), then.cacheWrite())
          && same(now.cacheWriteLong(), then.cacheWriteLong()));
      note(parts, Part.REASONING, same(now.reasoning(), then.reasoning()));
      note(parts, Part.LONG_INPUT, same(after.tiers(), known.tiers()));
      note(parts, Part.SERVICES, sameServices(known));
    });
    return parts;
  }

  private static void note(Set<Part> parts, Part part, boolean same) {
    if (!same) {
      parts.add(part);
    }
  }

  /// What would change, the doubtful first; a price that is the same today is left out.
  public static List<PriceChange> of(PriceList list, PriceBook book, LocalDate today) {
    return list.prices().stream().map(after -> of(after, book.find(after.vendor(), after.model(), today)))
        .filter(change -> change.before().filter(change::isSame).isEmpty())
        .sorted(Comparator.comparing((PriceChange change) -> change.doubt().isEmpty())
            .thenComparing(change -> change.before().isEmpty())).toList();
  }

  private static PriceChange of(Price after, Optional<Price> before) {
    Price whole = before.map(known -> completed(after, known)).orElse(after);
    return new PriceChange(before, whole, doubt(whole, before));
  }

  /// A list may lack what the book knows of services and hours; that goes on to hold where the usual rates do not
  /// change.
  private static Price completed(Price now, Price known) {
    if (!same(now.standard(), known.standard()) || !same(now.tiers(), known.tiers())) {
      return now;
    }
    Map<String, Price.Schedule> services = new LinkedHashMap<>(known.services());
    services.putAll(now.services());
    Price.Rates rates = now.standard();
    return new Price(now.vendor(), now.model(), new Price.Rates(rates.input(),
        rates.cachedInput().or(known.standard()::cachedInput), rates.cacheWrite().or(known.standard()::cacheWrite),
        rates.cacheWriteLong().or(known.standard()::cacheWriteLong), rates.output(),
        rates.reasoning().or(known.standard()::reasoning)), now.tiers().isEmpty() ? known.tiers() : now.tiers(),
        services, known.peak(), now.effectiveFrom(), now.effectiveTo(), now.asOf(), now.source(), known.notes(),
        now.simulated(), now.shelf(), now.original());
  }

  private static Optional<Doubt> doubt(Price after, Optional<Price> before) {
    BigDecimal input = after.standard().input();
    BigDecimal output = after.standard().output();
    boolean free = input.signum() == 0 && output.signum() == 0;
    if (before.isPresent()) {
      if (free && before.get().standard().output().signum() > 0) {
        return Optional.of(Doubt.FREE);
      }
      boolean other = isFar(input, before.get().standard().input()) || isFar(output, before.get().standard().output());
      boolean coarser = before.get().peak().isPresent() && after.peak().isEmpty()
          || after.tiers().isEmpty() && !before.get().tiers().isEmpty();
      return other ? Optional.of(Doubt.OTHER_UNIT) : coarser ? Optional.of(Doubt.COARSER) : Optional.empty();
    }
    if (free) {
      return after.model().endsWith(SAID_TO_BE_FREE) ? Optional.empty() : Optional.of(Doubt.FREE);
    }
    return isLikely(input) && isLikely(output) ? Optional.empty() : Optional.of(Doubt.UNLIKELY);
  }

  private static boolean isLikely(BigDecimal rate) {
    return rate.signum() == 0 || rate.compareTo(CHEAPEST) >= 0 && rate.compareTo(DEAREST) <= 0;
  }

  private static boolean isFar(BigDecimal now, BigDecimal known) {
    if (now.signum() == 0 || known.signum() == 0) {
      return false;
    }
    BigDecimal times = now.divide(known, MathContext.DECIMAL64);
    return times.compareTo(OTHER_UNIT) >= 0
        || times.compareTo(BigDecimal.ONE.divide(OTHER_UNIT, MathContext.DECIMAL64)) <= 0;
  }

  /// A list may lack what the book knows; only what it says can differ.
  private boolean isSame(Price known) {
    return same(after.standard(), known.standard()) && same(after.tiers(), known.tiers()) && sameServices(known);
  }

  private boolean sameServices(Price known) {
    return after.services().entrySet().stream().allMatch(service -> {
      Price.Schedule then = known.services().get(service.getKey());
      return then != null && same(service.getValue().standard(), then.standard())
          && same(service.getValue().tiers(), then.tiers());
    });
  }

  private static boolean same(List<Price.Tier> now, List<Price.Tier> then) {
    return now.isEmpty() || now.size() == then.size() && IntStream.range(0, now.size()).allMatch(i ->
        now.get(i).above() == then.get(i).above() && same(now.get(i).rates(), then.get(i).rates()));
  }

  private static boolean same(Price.Rates now, Price.Rates then) {
    return now.input().compareTo(then.input()) == 0 && now.output().compareTo(then.output()) == 0
        && same(now.cachedInput(), then.cachedInput()) && same(now.cacheWrite(), then.cacheWrite())
        && same(now.cacheWriteLong(), then.cacheWriteLong()) && same(now.reasoning(), then.reasoning());
  }

  private static boolean same(Optional<BigDecimal> now, Optional<BigDecimal> then) {
    return now.isEmpty() || then.isPresent() && now.get().compareTo(then.get()) == 0;
  }
}
