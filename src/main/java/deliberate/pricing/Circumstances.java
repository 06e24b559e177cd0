package deliberate.pricing;

import deliberate.provider.usage.Usage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// What a price depends on besides model and tokens.
///
/// @param at      when the request was sent
/// @param service how it was, or is to be, served, in the provider's word, such as `batch` or `flex`; empty for the
///                usual way
public record Circumstances(Instant at, String service) {

  public Circumstances {
    service = service.toLowerCase(Locale.ROOT);
  }

  /// The usual way.
  public Circumstances(Instant at) {
    this(at, "");
  }

  /// As an answer says that it was served.
  public static Circumstances of(Instant at, Usage usage) {
    return new Circumstances(at, usage.serviceTier());
  }

  /// Days of prices are days of Greenwich.
  public LocalDate day() {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
