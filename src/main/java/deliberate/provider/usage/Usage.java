package deliberate.provider.usage;

import deliberate.tokens.Count;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The tokens of one answer. The kinds are disjoint: `input` leaves cached input and cache writes out, and
/// `output` is `reasoning` plus `answer`, also where only the sum is known.
///
/// @param total       everything, as the provider reports it, else the sum of the parts
/// @param raw         the provider's usage object as JSON, untouched; empty where there was none
/// @param cacheWrites what `cacheWrite` consists of by how long it is kept, where the provider tells them apart
/// @param serviceTier how it was served and is billed, in the provider's word; empty where it does not say
public record Usage(
    Count input,
    Count cachedInput,
    Count cacheWrite,
    Count reasoning,
    Count answer,
    Count output,
    Count total,
    Set<UsageFlag> flags,
    String raw,
    Map<Duration, Count> cacheWrites,
    String serviceTier) {

  public static final Usage UNKNOWN = new Usage(Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN,
      Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Set.of(), "");

  public Usage {
    flags = Set.copyOf(flags);
    cacheWrites = Collections.unmodifiableMap(new TreeMap<>(cacheWrites));
  }

  /// A usage that says nothing of lifetimes and tiers.
  public Usage(Count input, Count cachedInput, Count cacheWrite, Count reasoning, Count answer, Count output,
               Count total, Set<UsageFlag> flags, String raw) {
    this(input, cachedInput, cacheWrite, reasoning, answer, output, total, flags, raw, Map.of(), "");
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
    return new Usage(input, cachedInput, cacheWrite, reasoning, answer, output, total, more, raw, cacheWrites,
        serviceTier);
  }

  /// The same counts with these details.
  public Usage with(Map<Duration, Count> writes, String tier) {
    return new Usage(input, cachedInput, cacheWrite, reasoning, answer, output, total, flags, raw, writes, tier);
  }

  /// The same counts with the lifetimes and the tier of another.
  public Usage withDetailsOf(Usage other) {
    return with(other.cacheWrites, other.serviceTier);
  }

  private static void put(Map<TokenKind, Count> parts, TokenKind kind, Count count) {
    if (count.isKnown()) {
      parts.put(kind, count);
    }
  }
}
