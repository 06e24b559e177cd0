package deliberate.provider;

import java.util.Map;
import java.util.Optional;

/// Where keys come from. Asked off the JavaFX thread, at the moment a request is sent.
@FunctionalInterface
public interface KeySource {

  /// The key for this endpoint, where there is one.
  ///
  /// @throws KeyUnavailableException where there is one that cannot be had
  Optional<Secret> keyFor(Endpoint endpoint);

  /// The secret headers of this endpoint, by their names, as far as they are known.
  ///
  /// @throws KeyUnavailableException where there is one that cannot be had
  default Map<String, Secret> headersFor(Endpoint endpoint) {
    return Map.of();
  }
}
