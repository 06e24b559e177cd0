package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ProviderFailure;
import deliberate.provider.ProviderFailure.Doubt;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.SelfMadeAuthority;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.http.connection.Network;
import deliberate.provider.http.connection.Network.ProxyChoice;
import deliberate.provider.openai.OpenAiChat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whom the transport believes over TLS, against servers on this machine with certificates made here.
@Timeout(60)
class TrustTest {
  private static final LoopbackServer.Script GOOD = reply -> reply.full(200, "text/event-stream",
      "data: {\"choices\":[{\"delta\":{\"content\":\"yes\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
  @TempDir
  private static Path folder;
  private static SelfMadeAuthority school;

  @BeforeAll
  static void makeAuthority() {
    school = new SelfMadeAuthority(folder);
  }

  @Test
  void anAuthorityThatTheUserAddedIsTrusted() {
    try (LoopbackServer server = server("ip:127.0.0.1", "-1d", 30)) {
      assertThat(lab(trusting(school.file().toString())).ask(server.uri("")).answer()).isEqualTo("yes");
    }
  }

  @Test
  void anAuthorityOfTheSystemIsTrusted() {
    Connections connections = new Connections(Map.of("SSL_CERT_FILE", school.file().toString()), null);
    try (LoopbackServer server = server("ip:127.0.0.1", "-1d", 30)) {
      assertThat(lab(connections).ask(server.uri("")).answer()).isEqualTo("yes");
    }
  }

  @Test
  void anAuthorityAddedLaterIsTrustedFromThenOn() {
    Connections connections = new Connections(Map.of(), null);
    try (LoopbackServer server = server("ip:127.0.0.1", "-1d", 30)) {
      lab(connections).ask(server.uri("")).failure();
      connections.use(network(school.file().toString()));
      assertThat(lab(connections).ask(server.uri("")).answer()).isEqualTo("yes");
    }
  }

  @Test
  void anUnknownAuthorityIsNamedAsThat() {
    try (LoopbackServer server = server("ip:127.0.0.1", "-1d", 30)) {
      assertDoubt(lab(new Connections(Map.of(), null)).ask(server.uri("")), Doubt.AUTHORITY);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aCertificateThatIsOverIsNamedAsThat() {
    try (LoopbackServer server = server("ip:127.0.0.1", "-10d", 3)) {
      assertDoubt(lab(trusting(school.file().toString())).ask(server.uri("")), Doubt.EXPIRED);
    }
  }

  @Test
  void aCertificateForAnotherHostIsNamedAsThat() {
    try (LoopbackServer server = server("dns:other.example.com", "-1d", 30)) {
      assertDoubt(lab(trusting(school.file().toString())).ask(server.uri("")), Doubt.HOST);
    }
  }

  @Test
  void aServerWithoutTlsIsNamedAsThat() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerInTheClear(server));
      assertDoubt(lab(new Connections(Map.of(), null))
          .ask(URI.create("https://127.0.0.1:" + server.getLocalPort())), Doubt.NO_TLS);
    }
  }

  @Test
  void aFileThatIsGoneIsNamed() {
    try (LoopbackServer server = server("ip:127.0.0.1", "-1d", 30)) {
      assertThat(lab(trusting("/nowhere/ca.pem")).ask(server.uri("")).failure())
          .isEqualTo(new ProviderFailure.UnusableAuthority("/nowhere/ca.pem", "no such file"));
    }
  }

  @Test
  void aFileWithoutCertificatesIsNamed() throws IOException {
    Path empty = Files.writeString(folder.resolve("notes.txt"), "nothing here");
    try (LoopbackServer server = server("ip:127.0.0.1", "-1d", 30)) {
      assertThat(lab(trusting(empty.toString())).ask(server.uri("")).failure())
          .isInstanceOfSatisfying(ProviderFailure.UnusableAuthority.class,
              failure -> assertThat(failure.said()).startsWith("no certificate in it"));
    }
  }

  private static void answerInTheClear(ServerSocket server) {
    try (Socket client = server.accept()) {
      client.getOutputStream().write("HTTP/1.1 400 Not like this\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      client.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertDoubt(WireLab lab, Doubt doubt) {
    assertThat(lab.failure()).isInstanceOfSatisfying(ProviderFailure.Untrusted.class,
        failure -> assertThat(failure.doubt()).as(failure.said()).isEqualTo(doubt));
  }

  private static LoopbackServer server(String host, String since, int days) {
    return LoopbackServer.over(school.sockets(host, since, days), GOOD);
  }

  private static Connections trusting(String file) {
    Connections connections = new Connections(Map.of(), null);
    connections.use(network(file));
    return connections;
  }

  private static Network network(String file) {
    return new Network(ProxyChoice.OFF, "", List.of(), List.of(file));
  }

  private static WireLab lab(Connections connections) {
    return new WireLab(new OpenAiChat()).connections(connections);
  }
}
