package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ProviderFailure;
import deliberate.provider.http.LoopbackProxy;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.SelfMadeAuthority;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.http.connection.Network;
import deliberate.provider.http.connection.Network.ProxyChoice;
import deliberate.provider.openai.OpenAiChat;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The way over a proxy: who is asked, with which name, and what is said where it ends there.
@Timeout(60)
class ProxyTest {
  private static final URI FAR = URI.create("https://models.example.com/v1");
  private static final LoopbackServer.Script GOOD = reply -> reply.full(200, "text/event-stream",
      "data: {\"choices\":[{\"delta\":{\"content\":\"yes\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
  @TempDir
  private static Path folder;
  private static SelfMadeAuthority school;
  private final LoopbackServer server =
      LoopbackServer.over(school.sockets("dns:models.example.com", "-1d", 30), GOOD);

  @BeforeAll
  static void makeAuthority() {
    school = new SelfMadeAuthority(folder);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theProxyOfTheSettingsIsAskedForAConnection() {
    try (LoopbackProxy proxy = new LoopbackProxy(server.uri(""), "")) {
      assertThat(lab(ProxyChoice.ADDRESS, "http://" + proxy.address(), Map.of()).ask(FAR).answer()).isEqualTo("yes");
      assertThat(proxy.heads()).singleElement().asString().startsWith("CONNECT models.example.com:443 ")
          .doesNotContain(WireLab.KEY);
    }
  }

  @Test
  void theProxyOfTheEnvironmentIsToldNameAndPasswordAndTheServerIsNot() {
    try (LoopbackProxy proxy = new LoopbackProxy(server.uri(""), "407 Who are you")) {
      Map<String, String> environment = Map.of("https_proxy", "http://ada:hunter2@" + proxy.address());
      assertThat(lab(ProxyChoice.ENVIRONMENT, "", environment).ask(FAR).answer()).isEqualTo("yes");
      assertThat(proxy.heads()).singleElement().asString().contains("Proxy-Authorization: Basic YWRhOmh1bnRlcjI=");
      assertThat(server.requests().getFirst().headers()).doesNotContainKey("proxy-authorization");
    }
  }

  @Test
  void aProxyThatWantsANameIsNamed() {
    try (LoopbackProxy proxy = new LoopbackProxy(server.uri(""), "407 Who are you")) {
      assertThat(lab(ProxyChoice.ADDRESS, proxy.address(), Map.of()).ask(FAR).failure()).isEqualTo(
          new ProviderFailure.ProxyFailed(proxy.address(), "it wants a name and a password (407)"));
    }
  }

  @Test
  void aProxyThatForbidsTheHostIsNamed() {
    try (LoopbackProxy proxy = new LoopbackProxy(server.uri(""), "403 Not from here")) {
      assertThat(lab(ProxyChoice.ADDRESS, proxy.address(), Map.of()).ask(FAR).failure())
          .isInstanceOf(ProviderFailure.ProxyFailed.class);
    }
  }

  @Test
  void aProxyThatIsNotThereIsNamed() {
    LoopbackProxy proxy = new LoopbackProxy(server.uri(""), "");
    proxy.close();
    assertThat(lab(ProxyChoice.ADDRESS, proxy.address(), Map.of()).ask(FAR).failure())
        .isInstanceOfSatisfying(ProviderFailure.ProxyFailed.class,
            failure -> assertThat(failure.proxy()).isEqualTo(proxy.address()));
  }

  @Test
  void aProxyOfAnotherKindIsRefusedWithoutShowingItsPassword() {
    assertThat(lab(ProxyChoice.ENVIRONMENT, "", Map.of("ALL_PROXY", "socks5://ada:hunter2@127.0.0.1:1")).ask(FAR)
        .failure()).isEqualTo(new ProviderFailure.UnusableProxy("socks5://127.0.0.1:1", true));
  }

  @Test
  void thisMachineIsNeverReachedOverAProxy() {
    try (LoopbackServer near = LoopbackServer.answering(GOOD); LoopbackProxy proxy = new LoopbackProxy(FAR, "")) {
      assertThat(lab(ProxyChoice.ADDRESS, proxy.address(), Map.of()).ask(near.uri("")).answer()).isEqualTo("yes");
      assertThat(proxy.heads()).isEmpty();
    }
  }

  private static WireLab lab(ProxyChoice choice, String address, Map<String, String> environment) {
    Connections connections = new Connections(environment, null);
    connections.use(new Network(choice, address, List.of(), List.of(school.file().toString())));
    return new WireLab(new OpenAiChat()).connections(connections);
  }
}
