package deliberate.provider.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The proxy of `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` (in capitals or not), except for `NO_PROXY`; without them
/// the system's own choice. This machine is never reached over a proxy.
public final class EnvironmentProxy extends ProxySelector {
  private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);
  private final Map<String, String> environment;
  private final ProxySelector otherwise;

  public EnvironmentProxy(Map<String, String> environment, ProxySelector otherwise) {
    this.environment = Map.copyOf(environment);
    this.otherwise = otherwise;
  }

  public static EnvironmentProxy ofProcess() {
    return new EnvironmentProxy(System.getenv(), ProxySelector.getDefault());
  }

  @Override
  public List<Proxy> select(URI address) {
    if (Loopback.is(address) || isExcepted(address.getHost())) {
      return DIRECT;
    }
    String named = variable(address.getScheme().toLowerCase(Locale.ROOT) + "_proxy");
    String proxy = named.isEmpty() ? variable("all_proxy") : named;
    if (!proxy.isEmpty()) {
      URI at = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
      int port = at.getPort() > 0 ? at.getPort() : 80;
      return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(at.getHost(), port)));
    }
    return otherwise == null ? DIRECT : otherwise.select(address);
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
    if (otherwise != null) {
      otherwise.connectFailed(address, proxy, failure);
    }
  }

  private boolean isExcepted(String host) {
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
    for (String entry : variable("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      String suffix = entry.replaceFirst("^\\*?\\.", "");
      if (entry.equals("*") || !suffix.isEmpty() && (name.equals(suffix) || name.endsWith("." + suffix))) {
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
