package deliberate.provider.http.connection;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/// The one HTTP client of the app, whose connections are reused; made anew where the user changes how the network is
/// reached. Follows no redirect: a key must not travel to another host. Thread-safe.
public final class Connections {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Map<String, String> environment;
  private final ProxySelector system;
  private Network network = Network.DEFAULT;
  private Routes routes;
  private HttpClient client;

  /// @param environment variables by their names
  /// @param system      chooses where the environment does not; may be null
  public Connections(Map<String, String> environment, ProxySelector system) {
    this.environment = Map.copyOf(environment);
    this.system = system;
  }

  /// As the process's environment wants it.
  public static Connections ofProcess() {
    return new Connections(System.getenv(), ProxySelector.getDefault());
  }

  /// From now on the network is reached like this; what is under way goes on as it began.
  public synchronized void use(Network chosen) {
    if (!chosen.equals(network)) {
      network = chosen;
      client = null;
      routes = null;
    }
  }

  public synchronized HttpClient client() {
    if (client == null) {
      client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER)
          .sslContext(tls()).proxy(routes()).build();
    }
    return client;
  }

  /// The proxy on the way to this address; empty where there is none.
  ///
  /// @throws UnusableProxyException where there should be one, but its address cannot be used
  public Optional<Route> route(URI address) throws UnusableProxyException {
    return routes().to(address);
  }

  private synchronized Routes routes() {
    routes = routes == null ? new Routes(network, environment, system) : routes;
    return routes;
  }

  private SSLContext tls() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new LazyTrust(network.authorities(), environment)}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no TLS", e);
    }
  }
}
