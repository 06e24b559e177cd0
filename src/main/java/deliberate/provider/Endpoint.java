package deliberate.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/// Where a model is reached.
///
/// @param id          unique in the app, also the first part of its models' ids
/// @param name        what to call it on screen
/// @param vendor      whose rules and prices apply; empty for a server of unknown make
/// @param protocol    the id of the [ChatProvider] that speaks to it
/// @param baseUrl     the address that the protocol's paths are put after, such as `http://127.0.0.1:8080/v1`
/// @param keyVariable the environment variable that holds the key; empty where none is needed
/// @param headers     further headers to send
public record Endpoint(
    String id,
    String name,
    String vendor,
    String protocol,
    URI baseUrl,
    String keyVariable,
    Map<String, String> headers) {

  public Endpoint {
    headers = Map.copyOf(headers);
  }

  /// The text as a base URL; empty where it is no web address.
  public static Optional<URI> address(String text) {
    try {
      URI address = new URI(text);
      boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
      return Optional.of(address).filter(_ -> web && address.getHost() != null);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
