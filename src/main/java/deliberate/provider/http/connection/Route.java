package deliberate.provider.http.connection;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// The proxy on the way to an address.
///
/// @param credentials name and password as the address of the proxy held them, with a colon between; never to be shown
public record Route(InetSocketAddress proxy, Optional<String> credentials) {
  private static final int USUAL_PORT = 80;

  /// Reads a proxy's address, with or without `http://` before it.
  ///
  /// @throws UnusableProxyException where there is no host in it, or it is no HTTP proxy
  public static Route of(String address) throws UnusableProxyException {
    String text = address.strip();
    String shown = text.replaceFirst("^([A-Za-z0-9+.-]+://)?.*@", "$1");
    URI uri;
    try {
      uri = URI.create(text.contains("://") ? text : "http://" + text);
    } catch (IllegalArgumentException _) {
      throw new UnusableProxyException(shown, false);
    }
    if (!"http".equals(uri.getScheme().toLowerCase(Locale.ROOT))) {
      throw new UnusableProxyException(shown, true);
    }
    if (uri.getHost() == null) {
      throw new UnusableProxyException(shown, false);
    }
    int port = uri.getPort() > 0 ? uri.getPort() : USUAL_PORT;
    return new Route(InetSocketAddress.createUnresolved(uri.getHost(), port), Optional.ofNullable(uri.getUserInfo()));
  }

  /// The proxy's host and port.
  public String name() {
    return proxy.getHostString() + ":" + proxy.getPort();
  }

  /// What tells the proxy who asks (RFC 7617), where that is known.
  public Optional<String> authorization() {
    return credentials.map(both -> "Basic "
        + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return name();
  }
}
