package deliberate.provider.usage;

import deliberate.tokens.Count;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The tokens of one answer. The kinds are disjoint: `input` leaves cached input and cache writes out, and
/// `output` is `reasoning` plus `answer`, also where only the sum is known.
///
/// @param total everything, as the provider reports it, else the sum of the parts
/// @param raw   the provider's usage object as JSON, untouched; empty where there was none
public record Usage(
    Count input,
    Count cachedInput,
    Count cacheWrite,
    Count reasoning,
    Count answer,
    Count output,
    Count total,
    Set<UsageFlag> flags,
    String raw) {

  public static final Usage UNKNOWN = new Usage(Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN,
      Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Set.of(), "");

  public Usage {
    flags = Set.copyOf(flags);
  }

  /// Whether reasoning and answer can be told apart without contradiction.
  public boolean isSplitKnown() {
    return reasoning.isKnown() && answer.isKnown();
  }

  /// The known parts to show and to bill, in the order of [TokenKind]; `OUTPUT` only where its split is not known but
  /// their sum is.
  public Map<TokenKind, Count> byKind() {
    Map<TokenKind, Count> parts = new EnumMap<>(TokenKind.class);
    put(parts, TokenKind.CACHED_INPUT, cachedInput);
    put(parts, TokenKind.INPUT, input);
    put(parts, TokenKind.CACHE_WRITE, cacheWrite);
    if (isSplitKnown() || !output.isKnown()) {
      put(parts, TokenKind.REASONING, reasoning);
      put(parts, TokenKind.ANSWER, answer);
    } else {
      put(parts, TokenKind.OUTPUT, output);
    }
    return parts;
  }

  /// The same usage with one more flag.
  public Usage with(UsageFlag flag) {
    Set<UsageFlag> more = EnumSet.of(flag);
    more.addAll(flags);
    return new Usage(input, cachedInput, cacheWrite, reasoning, answer, output, total, more, raw);
  }

  private static void put(Map<TokenKind, Count> parts, TokenKind kind, Count count) {
    if (count.isKnown()) {
      parts.put(kind, count);
    }
  }
}
