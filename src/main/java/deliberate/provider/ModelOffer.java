package deliberate.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// What a server says of one of its models.
///
/// @param name          its wire name
/// @param retires       the first day on which it is gone, where the server says so
/// @param contextWindow tokens
/// @param maxOutput     tokens, thinking included
/// @param inputPrice    US dollars for a million tokens
/// @param outputPrice   US dollars for a million tokens
public record ModelOffer(String name, Optional<LocalDate> retires, OptionalLong contextWindow, OptionalLong maxOutput,
                         Optional<BigDecimal> inputPrice, Optional<BigDecimal> outputPrice) {

  /// A model of which the server says no more than its name.
  public static ModelOffer named(String name) {
    return new ModelOffer(name, Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), Optional.empty(),
        Optional.empty());
  }
}
