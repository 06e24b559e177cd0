package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.RetryPolicy;
import deliberate.provider.openai.OpenAiChat;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tries again only what may succeed, only before anything came, and in the open.
@Timeout(60)
class RetriesTest {
  private static final RetryPolicy AT_ONCE = RetryPolicy.STANDARD.withoutWaiting();
  private static final LoopbackServer.Script GOOD = reply -> reply.full(200, "text/event-stream",
      "data: {\"choices\":[{\"delta\":{\"content\":\"yes\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");

  @ParameterizedTest
  @ValueSource(ints = {429, 408, 409, 500, 503, 529})
  void triesAgainAfterWhatPasses(int status) {
    try (LoopbackServer server = LoopbackServer.answering(failing(status), failing(status), GOOD)) {
      WireLab lab = lab().retries(AT_ONCE).ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("yes");
      assertThat(lab.all(ChatEvent.Retrying.class)).extracting(ChatEvent.Retrying::attempt).containsExactly(2, 3);
      assertThat(lab.all(ChatEvent.Retrying.class)).extracting(ChatEvent.Retrying::of).containsOnly(4);
      assertThat(lab.all(ChatEvent.Sent.class)).as("each try starts the clock").hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 402, 403, 404, 422})
  void triesOnlyOnceWhatStaysAsItIs(int status) {
    try (LoopbackServer server = LoopbackServer.answering(failing(status))) {
      lab().retries(AT_ONCE).ask(server.uri(""));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void givesUpAfterFourTries() {
    try (LoopbackServer server = LoopbackServer.answering(failing(503))) {
      assertThat(lab().retries(AT_ONCE).ask(server.uri("")).failure()).isInstanceOf(ProviderFailure.ServerError.class);
      assertThat(server.requests()).hasSize(4);
    }
  }

  @Test
  void doesNotTryAgainWhereTheMoneyIsGone() {
    String body = "{\"error\":{\"code\":\"insufficient_quota\",\"message\":\"empty\"}}";
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(429, "application/json", body))) {
      assertThat(lab().retries(AT_ONCE).ask(server.uri("")).failure())
          .isEqualTo(new ProviderFailure.QuotaExhausted("empty"));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void doesNotTryAgainOnceSomethingCame() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream("text/event-stream").send("data: {\"choices\":[{\"delta\":{\"content\":\"y\"}}]}\n\n");
      reply.cut();
    })) {
      lab().retries(AT_ONCE).ask(server.uri(""));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void doesNotTryAgainWhereNobodyListensOnThisMachine() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(lab().retries(AT_ONCE).ask(URI.create("http://127.0.0.1:" + port)).all(ChatEvent.Retrying.class))
        .isEmpty();
  }

  @Test
  void waitsAsLongAsTheServerAsks() {
    try (LoopbackServer server = LoopbackServer.answering(failing(429, "retry-after-ms", "15"), GOOD)) {
      WireLab lab = lab().retries(AT_ONCE).ask(server.uri(""));
      assertThat(lab.all(ChatEvent.Retrying.class).getFirst().delay()).isEqualTo(Duration.ofMillis(15));
    }
  }

  @Test
  void doesNotWaitForHours() {
    try (LoopbackServer server = LoopbackServer.answering(failing(429, "Retry-After", "7200"))) {
      assertThat(lab().retries(AT_ONCE).ask(server.uri("")).failure())
          .isInstanceOfSatisfying(ProviderFailure.RateLimited.class,
              failure -> assertThat(failure.retryAfter()).isEqualTo(Optional.of(Duration.ofHours(2))));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aServerMayForbidIt() {
    try (LoopbackServer server = LoopbackServer.answering(failing(500, "x-should-retry", "false"))) {
      lab().retries(AT_ONCE).ask(server.uri(""));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void canBeCancelledWhileItWaits() {
    CancelSignal cancel = new CancelSignal();
    RetryPolicy slow = new RetryPolicy(4, Duration.ofMinutes(30), Duration.ofHours(1), 0);
    try (LoopbackServer server = LoopbackServer.answering(failing(503))) {
      WireLab lab = lab().retries(slow).watch(event -> {
        if (event instanceof ChatEvent.Retrying) {
          Thread.ofVirtual().start(cancel::cancel);
        }
      }).ask(server.uri(""), cancel);
      assertThat(lab.last()).isInstanceOf(ChatEvent.Cancelled.class);
    }
  }

  @Test
  void usesTheConnectionAgain() {
    try (LoopbackServer server = LoopbackServer.answering(GOOD)) {
      lab().ask(server.uri(""));
      lab().ask(server.uri(""));
      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  private static LoopbackServer.Script failing(int status) {
    return reply -> reply.full(status, "application/json", "{}");
  }

  private static LoopbackServer.Script failing(int status, String header, String value) {
    return reply -> reply.full(status, "application/json", Map.of(header, value), "{}");
  }

  private static WireLab lab() {
    return new WireLab(new OpenAiChat());
  }
}
