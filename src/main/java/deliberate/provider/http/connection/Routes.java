package deliberate.provider.http.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the proxy for an address: the one of the settings, or that of `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` (in
/// capitals or not) except for `NO_PROXY`, or without these the system's own choice. This machine is never reached over
/// a proxy.
final class Routes extends ProxySelector {
  private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);
  private final Network network;
  private final Map<String, String> environment;
  private final ProxySelector system;

  /// @param system may be null, where the system makes no choice
  Routes(Network network, Map<String, String> environment, ProxySelector system) {
    this.network = network;
    this.environment = Map.copyOf(environment);
    this.system = system;
  }

  /// The proxy on the way there; empty where there is none.
  ///
  /// @throws UnusableProxyException where there should be one, but its address cannot be used
  Optional<Route> to(URI address) throws UnusableProxyException {
    if (Loopback.is(address)) {
      return Optional.empty();
    }
    return switch (network.proxy()) {
      case OFF -> Optional.empty();
      case ENVIRONMENT -> fromEnvironment(address);
      case ADDRESS -> isExcepted(address.getHost(), network.direct())
          ? Optional.empty()
          : Optional.of(Route.of(network.proxyAddress()));
    };
  }

  @Override
  public List<Proxy> select(URI address) {
    try {
      return to(address).map(route -> List.of(new Proxy(Proxy.Type.HTTP, route.proxy()))).orElse(DIRECT);
    } catch (UnusableProxyException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
    if (system != null) {
      system.connectFailed(address, proxy, failure);
    }
  }

  private Optional<Route> fromEnvironment(URI address) throws UnusableProxyException {
    if (isExcepted(address.getHost(), List.of(variable("no_proxy").split("[,\\s]+")))) {
      return Optional.empty();
    }
    String named = variable(address.getScheme().toLowerCase(Locale.ROOT) + "_proxy");
    String proxy = named.isEmpty() ? variable("all_proxy") : named;
    return proxy.isEmpty() ? fromSystem(address) : Optional.of(Route.of(proxy));
  }

  private Optional<Route> fromSystem(URI address) {
    List<Proxy> chosen = system == null ? DIRECT : system.select(address);
    return chosen.stream().limit(1).filter(proxy -> proxy.type() == Proxy.Type.HTTP)
        .map(proxy -> new Route((InetSocketAddress) proxy.address(), Optional.empty())).findFirst();
  }

  private static boolean isExcepted(String host, List<String> entries) {
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
    for (String entry : entries) {
      String suffix = entry.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "");
      if (entry.strip().equals("*") || !suffix.isEmpty() && (name.equals(suffix) || name.endsWith("." + suffix))) {
        return true;
      }
    }
    return false;
  }

  private String variable(String name) {
    String value = environment.getOrDefault(name, environment.getOrDefault(name.toUpperCase(Locale.ROOT), ""));
    return value.strip();
  }
}
