package deliberate.pricing;

import deliberate.provider.TokenKind;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What one answer cost, in US dollars.
///
/// @param total  empty where there is no price or not every billed token is known
/// @param byKind the parts that are known
/// @param origin as sure as the least sure token count in it
/// @param price  the price row used
public record Bill(Optional<BigDecimal> total, Map<TokenKind, BigDecimal> byKind, Origin origin,
                   Optional<Price> price) {
  public static final String CURRENCY = "USD";
  public static final Bill UNKNOWN = new Bill(Optional.empty(), Map.of(), Origin.UNKNOWN, Optional.empty());

  public Bill {
    byKind = byKind.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byKind));
  }
}
