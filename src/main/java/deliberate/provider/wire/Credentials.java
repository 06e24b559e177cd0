package deliberate.provider.wire;

import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is secret in a request to an endpoint.
///
/// @param headers values of headers that the user set up as secret
record Credentials(Optional<Secret> key, Map<String, Secret> headers) {

  Credentials {
    headers = Map.copyOf(headers);
  }

  static Credentials of(Endpoint endpoint, KeySource keys) {
    return new Credentials(keys.keyFor(endpoint), keys.headersFor(endpoint));
  }

  /// The key in the clear, or the empty text.
  String keyText() {
    return key.map(known -> known.reveal().strip()).orElse("");
  }

  /// All of them in the clear, so that they can be kept out of what is shown.
  List<String> inTheClear() {
    List<String> all = new ArrayList<>(headers.values().stream().map(Secret::reveal).toList());
    all.add(keyText());
    return all;
  }
}
