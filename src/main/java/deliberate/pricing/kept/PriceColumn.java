package deliberate.pricing.kept;

import java.util.Locale;

/// What can be typed of a price, in the order in which to show it.
public enum PriceColumn {
  VENDOR,
  MODEL,
  /// Tokens of input above which the row's rates hold for the whole request; empty for the usual rates.
  ABOVE,
  INPUT,
  CACHED,
  CACHE_WRITE,
  CACHE_WRITE_LONG,
  OUTPUT,
  REASONING,
  /// What all rates are multiplied by where a request is served as a batch.
  BATCH,
  CURRENCY,
  /// US dollars for one of the currency.
  RATE,
  /// The day of that rate.
  RATE_OF,
  FROM,
  TO;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
