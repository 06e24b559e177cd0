package deliberate.spend;

import deliberate.provider.ProviderFailure.Withheld.Cap;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How much may be spent without asking, in US dollars; what is absent has no limit.
///
/// @param limits    by what they limit
/// @param askAbove  from which likely cost of one press of the Run button on the user is asked first
public record Caps(Map<Cap, BigDecimal> limits, Optional<BigDecimal> askAbove) {
  /// Five dollars a day, so that a first key is not emptied by a mistake.
  public static final Caps DEFAULT = new Caps(Map.of(Cap.DAY, new BigDecimal("5")), Optional.empty());
  public static final Caps NONE = new Caps(Map.of(), Optional.empty());

  public Caps {
    limits = Map.copyOf(limits);
  }

  public Optional<BigDecimal> of(Cap cap) {
    return Optional.ofNullable(limits.get(cap));
  }

  /// The same with another limit; none where it is empty.
  public Caps with(Cap cap, Optional<BigDecimal> limit) {
    Map<Cap, BigDecimal> more = new EnumMap<>(Cap.class);
    more.putAll(limits);
    more.remove(cap);
    limit.ifPresent(usd -> more.put(cap, usd));
    return new Caps(more, askAbove);
  }

  public Caps withAskAbove(Optional<BigDecimal> usd) {
    return new Caps(limits, usd);
  }
}
