package deliberate.provider.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final URI PROVIDER = URI.create("https://api.example.com/v1");

  @Test
  void takesTheProxyOfTheScheme() {
    assertThat(select(Map.of("HTTPS_PROXY", "http://p.example.com:3128"), PROVIDER)).isEqualTo("p.example.com:3128");
    assertThat(select(Map.of("https_proxy", "p.example.com:3128"), PROVIDER)).isEqualTo("p.example.com:3128");
    assertThat(select(Map.of("HTTP_PROXY", "http://p.example.com"), PROVIDER)).isEqualTo("direct");
    assertThat(select(Map.of("ALL_PROXY", "http://p.example.com"), PROVIDER)).isEqualTo("p.example.com:80");
  }

  @Test
  void leavesOutWhatIsExcepted() {
    Map<String, String> environment = Map.of("HTTPS_PROXY", "http://p:1", "NO_PROXY", "localhost, .example.com");
    assertThat(select(environment, PROVIDER)).isEqualTo("direct");
    assertThat(select(environment, URI.create("https://api.example.org"))).isEqualTo("p:1");
  }

  @Test
  void reachesThisMachineDirectly() {
    Map<String, String> environment = Map.of("HTTP_PROXY", "http://p:1", "ALL_PROXY", "http://p:1");
    assertThat(select(environment, URI.create("http://127.0.0.1:8080/v1"))).isEqualTo("direct");
    assertThat(select(environment, URI.create("http://[::1]:8080/v1"))).isEqualTo("direct");
  }

  @Test
  void leavesTheChoiceToTheSystemOtherwise() {
    ProxySelector system = ProxySelector.of(InetSocketAddress.createUnresolved("system.example.com", 8080));
    assertThat(text(new Routes(Network.DEFAULT, Map.of(), system).select(PROVIDER)))
        .isEqualTo("system.example.com:8080");
  }

  @Test
  void theProxyOfTheSettingsHasItsOwnExceptions() {
    Network network = new Network(Network.ProxyChoice.ADDRESS, "p:1", List.of("example.com"), List.of());
    Routes routes = new Routes(network, Map.of("NO_PROXY", "*"), null);
    assertThat(text(routes.select(PROVIDER))).isEqualTo("direct");
    assertThat(text(routes.select(URI.create("https://api.example.org")))).isEqualTo("p:1");
  }

  @Test
  void noProxyIsUsedWhereItIsOff() {
    Network network = new Network(Network.ProxyChoice.OFF, "p:1", List.of(), List.of());
    assertThat(text(new Routes(network, Map.of("HTTPS_PROXY", "p:2"), null).select(PROVIDER))).isEqualTo("direct");
  }

  private static String select(Map<String, String> environment, URI address) {
    return text(new Routes(Network.DEFAULT, environment, null).select(address));
  }

  private static String text(List<Proxy> proxies) {
    assertThat(proxies).hasSize(1);
    return proxies.getFirst().address() instanceof InetSocketAddress at
        ? at.getHostString() + ":" + at.getPort()
        : "direct";
  }
}
