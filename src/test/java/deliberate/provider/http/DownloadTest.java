package deliberate.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.provider.ProviderFailure;
import deliberate.provider.http.connection.Connections;
import deliberate.task.CancelSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class DownloadTest {
  private static final int MOST = 10_000;
  private final Download download = new Download(HttpTransport.standard(new Connections(Map.of(), null)));

  @Test
  void theFileComesAsItIsAndNothingButTheAddressIsTold() throws IOException {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "text/plain", "[1]"))) {
      assertThat(fetch(server.uri("/list?of=prices"))).isEqualTo("[1]");
      assertThat(server.requests()).hasSize(1);
      LoopbackServer.Request request = server.requests().getFirst();
      assertThat(request.path()).isEqualTo("/list?of=prices");
      assertThat(request.headers().keySet()).as("no name, no cookie, no key")
          .isSubsetOf("accept", "accept-encoding", "host", "user-agent", "connection", "upgrade", "http2-settings",
              "content-length");
    }
  }

  @Test
  void aPackedFileIsUnpacked() throws IOException {
    byte[] packed = packed("{\"a\": 1}".getBytes(StandardCharsets.UTF_8));
    try (LoopbackServer server = LoopbackServer.answering(reply ->
        reply.stream("application/json", Map.of("Content-Encoding", "gzip")).send(packed).end())) {
      assertThat(fetch(server.uri("/"))).isEqualTo("{\"a\": 1}");
    }
  }

  @Test
  void whatIsTooLargeIsRefusedAlsoWhereItOnlyGrowsWhenUnpacked() throws IOException {
    byte[] bomb = packed(new byte[50 * MOST]);
    assertThat(bomb.length).isLessThan(MOST);
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(200, "text/plain", "x".repeat(MOST + 1)),
        reply -> reply.stream("application/json", Map.of("Content-Encoding", "gzip")).send(bomb).end())) {
      assertThatThrownBy(() -> fetch(server.uri("/"))).isInstanceOf(TooLargeException.class);
      assertThatThrownBy(() -> fetch(server.uri("/"))).isInstanceOf(TooLargeException.class);
    }
  }

  @Test
  void aFileThatMovedOnItsServerIsFollowedAndOneThatLeftItIsNot() throws IOException {
    try (LoopbackServer other = LoopbackServer.answering(reply -> reply.full(200, "text/plain", "other"));
         LoopbackServer server = LoopbackServer.answering(
             reply -> reply.full(302, "", Map.of("Location", "/moved"), ""),
             reply -> reply.full(200, "text/plain", "moved"),
             reply -> reply.full(301, "", Map.of("Location", other.uri("/x").toString()), ""))) {
      assertThat(fetch(server.uri("/old"))).isEqualTo("moved");
      assertThat(server.requests().get(1).path()).isEqualTo("/moved");
      assertThatThrownBy(() -> fetch(server.uri("/old"))).isInstanceOfSatisfying(Download.Failed.class,
          failed -> assertThat(failed.elsewhere()).contains(other.uri("/x")));
      assertThat(other.requests()).as("nobody asked for that call").isEmpty();
    }
  }

  @Test
  void redirectsWithoutEndEnd() {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(302, "", Map.of("Location", "/again"), ""))) {
      assertThatThrownBy(() -> fetch(server.uri("/"))).isInstanceOfSatisfying(Download.Failed.class,
          failed -> assertThat(failed.failure()).isInstanceOf(ProviderFailure.NotUnderstood.class));
      assertThat(server.requests()).hasSize(6);
    }
  }

  @Test
  void whatIsNotThereAndWhoIsNotThereAreToldApart() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(404, "text/html", "<html>no</html>"))) {
      assertThatThrownBy(() -> fetch(server.uri("/"))).isInstanceOfSatisfying(Download.Failed.class,
          failed -> assertThat(failed.failure()).isInstanceOf(ProviderFailure.NotFound.class));
    }
    LoopbackServer gone = LoopbackServer.answering(reply -> reply.cut());
    gone.close();
    assertThatThrownBy(() -> fetch(gone.uri("/"))).isInstanceOfSatisfying(Download.Failed.class,
        failed -> assertThat(failed.failure()).isInstanceOf(ProviderFailure.Unreachable.class));
  }

  @Test
  void aServerThatNeverEndsIsLeftWhenTheUserStops() {
    CancelSignal cancel = new CancelSignal();
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream("application/json").send("{");
      cancel.cancel();
      reply.awaitHangUp();
    })) {
      assertThatThrownBy(() -> download.bytes(server.uri("/"), MOST, cancel)).isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void plainHttpToAnotherMachineIsNotUsed() {
    assertThat(Download.isAllowed(URI.create("http://example.com/list"))).isFalse();
    assertThat(Download.isAllowed(URI.create("https://example.com/list"))).isTrue();
    assertThatThrownBy(() -> fetch(URI.create("http://example.com/list"))).isInstanceOfSatisfying(
        Download.Failed.class, failed -> assertThat(failed.failure()).isInstanceOf(ProviderFailure.Insecure.class));
  }

  private String fetch(URI address) throws IOException {
    return new String(download.bytes(address, MOST, new CancelSignal()), StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
