package deliberate.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a model is reached.
///
/// @param id              unique in the app, also the first part of its models' ids
/// @param name            what to call it on screen
/// @param vendor          whose rules and prices apply; empty for a server of unknown make
/// @param protocol        the id of the [ChatProvider] that speaks to it
/// @param baseUrl         the address that the protocol's paths are put after, such as `http://127.0.0.1:8080/v1`
/// @param keyVariable     the environment variable that holds the key; empty where none is needed
/// @param headers         further headers to send, none of them secret
/// @param headerVariables headers whose values are secret, and the environment variables that hold these; empty for one
///                        that is typed in for the session
/// @param plainAllowed    whether it may be reached without TLS though it is on another machine
public record Endpoint(
    String id,
    String name,
    String vendor,
    String protocol,
    URI baseUrl,
    String keyVariable,
    Map<String, String> headers,
    Map<String, String> headerVariables,
    boolean plainAllowed) {
  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;

  public Endpoint {
    headers = Map.copyOf(headers);
    headerVariables = Map.copyOf(headerVariables);
  }

  /// With no secret but the key, and TLS wherever it is not this machine.
  public Endpoint(String id, String name, String vendor, String protocol, URI baseUrl, String keyVariable,
                  Map<String, String> headers) {
    this(id, name, vendor, protocol, baseUrl, keyVariable, headers, Map.of(), false);
  }

  /// Without what the headers hold, and what may stand in the address besides host and path.
  @Override
  public String toString() {
    String at = baseUrl.getScheme() + "://" + baseUrl.getHost() + baseUrl.getPath();
    return "Endpoint[" + id + ", " + protocol + " at " + at + ", headers " + headers.keySet()
        + headerVariables.keySet() + "]";
  }

  /// Scheme, host and port: where a key that is meant for it may be sent to.
  public String origin() {
    return origin(baseUrl);
  }

  /// Scheme, host and port of an address, as two addresses of one server have them in common.
  public static String origin(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    boolean usual = address.getPort() == (scheme.equals("https") ? HTTPS_PORT : HTTP_PORT);
    return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT)
        + (address.getPort() < 0 || usual ? "" : ":" + address.getPort());
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
