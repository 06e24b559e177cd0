package deliberate.meter;

import deliberate.pricing.Price;
import deliberate.provider.carry.CarryRule;
import deliberate.provider.usage.TokenKind;
import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What passes from turn to turn of one conversation: what is sent again, what was thought and is gone or carried, and
/// what the next turn takes at least.
///
/// @param entries one per turn, in order
/// @param next    what the next turn sends before a word of it is written; unknown as soon as one part is
/// @param nextCost what that costs at the full rate, and where all of it that was sent before comes from the cache
/// @param window  how many tokens the model can hold, where known
public record ContextLedger(List<Entry> entries, Count next, Optional<Cost> nextCost, OptionalLong window) {
  private static final int MILLION_DIGITS = 6;

  public ContextLedger {
    entries = List.copyOf(entries);
  }

  /// What becomes of a turn's thinking once the turn is over.
  public enum Fate {
    /// Nothing was thought.
    NONE,
    /// It is left behind.
    GONE,
    /// It goes back, and the provider passes over it: paid for once.
    UNBILLED,
    /// It goes back and is paid for again as input.
    BILLED,
    /// It goes back; whether it is paid for again is not known.
    UNTOLD
  }

  /// A turn as it was made.
  ///
  /// @param keeps whether the answer came with thinking to be given back
  public record Turn(Usage usage, boolean keeps, CarryRule rule) {
    Fate fate() {
      boolean nothing = usage.reasoning().isKnown() && usage.reasoning().or(0) == 0 && !keeps;
      if (nothing) {
        return Fate.NONE;
      }
      return !keeps || rule == CarryRule.NEVER ? Fate.GONE : Fate.valueOf(rule.name());
    }
  }

  /// A turn in the ledger, in tokens.
  ///
  /// @param again   what earlier turns had sent or said already
  /// @param fresh   what is new in this turn's input; an estimate from the second turn on
  /// @param cached  how much of the input was read from the cache
  /// @param thought as billed in this turn
  /// @param context what the turn filled the window with, its output included
  public record Entry(Count again, Count fresh, Count cached, Count thought, Fate fate, Count answer, Count context) {}

  /// Dollars, at least.
  public record Cost(BigDecimal full, BigDecimal cached) {}

  /// @param price by which the next turn will be billed, where known
  public static ContextLedger of(List<Turn> turns, Optional<Price> price, OptionalLong window) {
    List<Entry> entries = new ArrayList<>();
    Count before = Count.measured(0);
    for (Turn turn : turns) {
      Usage usage = turn.usage();
      Count input = input(usage);
      Count again = atMost(before, input);
      entries.add(new Entry(again, minus(input, again), usage.cachedInput().orNone(), usage.reasoning(), turn.fate(),
          usage.answer(), input.plus(usage.output())));
      before = left(turn, input);
    }
    Count next = before;
    return new ContextLedger(entries, next, price.filter(row -> next.isKnown()).map(row -> cost(row, next.or(0))),
        window);
  }

  /// The thinking of all turns, as billed.
  public Count thought() {
    return entries.stream().map(Entry::thought).reduce(Count.measured(0), Count::plus);
  }

  /// The thinking of those turns whose thinking met that fate.
  public Count thought(Fate fate) {
    return entries.stream().filter(entry -> entry.fate() == fate).map(Entry::thought)
        .reduce(Count.measured(0), Count::plus);
  }

  /// What is there for the turn after this one: its input, its answer, and its thinking where that is billed again.
  private static Count left(Turn turn, Count input) {
    Count answer = turn.usage().answer();
    Count kept = turn.fate() == Fate.BILLED ? turn.usage().reasoning() : Count.measured(0);
    Count sum = input.plus(answer).plus(kept);
    return sum.isKnown() ? Count.estimated(sum.or(0)) : Count.UNKNOWN;
  }

  private static Count input(Usage usage) {
    return usage.input().plus(usage.cachedInput().orNone()).plus(usage.cacheWrite().orNone());
  }

  /// Never more than was read: some of what was said may be counted differently when it is read.
  private static Count atMost(Count wanted, Count most) {
    return wanted.isKnown() && most.isKnown() && wanted.or(0) > most.or(0) ? Count.estimated(most.or(0)) : wanted;
  }

  private static Count minus(Count whole, Count part) {
    if (!whole.isKnown() || !part.isKnown()) {
      return Count.UNKNOWN;
    }
    return part.or(0) == 0 ? whole : Count.estimated(whole.or(0) - part.or(0));
  }

  private static Cost cost(Price price, long tokens) {
    Price.Rates rates = price.ratesFor(tokens);
    return new Cost(dollars(tokens, rates.of(TokenKind.INPUT).orElseThrow()),
        dollars(tokens, rates.of(TokenKind.CACHED_INPUT).orElseThrow()));
  }

  private static BigDecimal dollars(long tokens, BigDecimal rate) {
    return BigDecimal.valueOf(tokens).multiply(rate).movePointLeft(MILLION_DIGITS);
  }
}
