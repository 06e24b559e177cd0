package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ProviderFailure;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.openai.OpenAiChat;
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
import org.junit.jupiter.params.provider.CsvSource;

/// What a server or a network does wrong ends as the failure that says what to do about it.
@Timeout(60)
class FailuresTest {

  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', delimiter = '|', value = {
      "401|{\"error\":{\"message\":\"bad key\",\"type\":\"x\",\"code\":\"invalid_api_key\"}}|unauthorized|bad key",
      "401|{\"detail\":\"Invalid API Key\"}|unauthorized|Invalid API Key",
      "403|{\"message\":\"not for you\"}|unauthorized|not for you",
      "400|{\"code\":\"invalid-argument\",\"error\":\"Incorrect API key given.\"}|unauthorized|Incorrect API key",
      "400|{\"error\":{\"message\":\"no\",\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}|unauthorized|no",
      "404|{\"error\":{\"message\":\"no such model\",\"code\":\"model_not_found\"}}|not-found|no such model",
      "404|{\"error\":\"model 'x' not found\"}|not-found|model 'x' not found",
      "402|{\"error\":{\"message\":\"no balance\"}}|quota-exhausted|no balance",
      "429|{\"error\":{\"message\":\"empty\",\"code\":\"insufficient_quota\"}}|quota-exhausted|empty",
      "429|{\"error\":{\"message\":\"empty\",\"code\":\"credit_balance_exhausted\"}}|quota-exhausted|empty",
      "429|{\"error\":{\"message\":\"slow\",\"code\":\"rate_limit_exceeded\"}}|rate-limited|slow",
      "400|{\"object\":\"error\",\"message\":\"too long\",\"type\":\"t\"}|rejected|too long",
      "400|{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"no\"}}|rejected|no",
      "422|{\"detail\":[{\"loc\":[\"body\",\"seed\"],\"msg\":\"extra\",\"type\":\"t\"}]}|rejected|body.seed: extra",
      "400|[{\"error\":{\"code\":400,\"message\":\"in a list\"}}]|rejected|in a list",
      "400|{\"error\":{\"message\":\"Failed\",\"metadata\":{\"raw\":\"too hot\"}}}|rejected|Failed: too hot",
      "413|Entity too large|rejected|Entity too large",
      "500||server-error|~~",
      "503|{\"error\":{\"message\":\"busy\"}}|server-error|busy",
      "529|{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"busy\"}}|server-error|busy",
  })
  void eachStatusSaysWhatTheServerSaid(int status, String body, String kind, String said) {
    ProviderFailure failure = failureOf(status, "application/json", body == null ? "" : body);
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.toString()).contains(said == null ? "" : said);
  }

  @Test
  void aWebPageWithAnErrorStatusIsCutToItsWords() {
    String page = "<html><head><title>502 Bad Gateway</title><style>b{}</style></head><body><b>nginx</b></body></html>";
    assertThat(failureOf(502, "text/html", page)).isEqualTo(
        new ProviderFailure.ServerError(502, "HTML: 502 Bad Gateway: nginx"));
  }

  @Test
  void aLongErrorIsCut() {
    assertThat(failureOf(400, "application/json", "{\"error\":{\"message\":\"" + "x".repeat(5000) + "\"}}"))
        .isInstanceOfSatisfying(ProviderFailure.Rejected.class,
            failure -> assertThat(failure.said()).hasSizeLessThan(700).endsWith("…"));
  }

  @Test
  void aKeyThatTheServerRepeatsIsHidden() {
    ProviderFailure failure = failureOf(401, "application/json",
        "{\"error\":{\"message\":\"Incorrect API key provided: " + WireLab.KEY + ".\"}}");
    assertThat(failure).isInstanceOfSatisfying(ProviderFailure.Unauthorized.class, unauthorized -> {
      assertThat(unauthorized.said()).isEqualTo("Incorrect API key provided: •••.");
      assertThat(unauthorized.keyVariable()).isEqualTo("TEST_KEY");
      assertThat(unauthorized.keySent()).isTrue();
    });
  }

  @Test
  void aSecretInAHeaderSetByHandIsHiddenToo() {
    try (LoopbackServer server = LoopbackServer.answering(reply ->
        reply.full(400, "text/plain", "bad header " + reply.request().headers().get("x-team")))) {
      ProviderFailure failure = lab().headers(Map.of("X-Team", "team-secret")).ask(server.uri("")).failure();
      assertThat(failure).isEqualTo(new ProviderFailure.Rejected(400, "bad header •••"));
    }
  }

  @Test
  void theTimeToWaitIsKept() {
    try (LoopbackServer server = LoopbackServer.answering(reply ->
        reply.full(429, "application/json", Map.of("Retry-After", "34"), "{}"))) {
      assertThat(lab().ask(server.uri("")).failure()).isInstanceOfSatisfying(ProviderFailure.RateLimited.class,
          failure -> assertThat(failure.retryAfter()).isEqualTo(Optional.of(Duration.ofSeconds(34))));
    }
  }

  @Test
  void aRedirectIsToldAndNotFollowed() {
    try (LoopbackServer other = LoopbackServer.answering(reply -> reply.full(200, "text/plain", ""));
        LoopbackServer server = LoopbackServer.answering(reply ->
            reply.full(307, "text/plain", Map.of("Location", other.uri("/x").toString()), ""))) {
      assertThat(lab().ask(server.uri("")).failure().toString()).contains(other.uri("/x").toString());
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void nothingLeavesInTheClearForAnotherMachine() {
    ProviderFailure failure = lab().ask(URI.create("http://192.0.2.1/v1")).failure();
    assertThat(failure).isEqualTo(
        new ProviderFailure.Insecure(URI.create("http://192.0.2.1/v1/chat/completions")));
  }

  @Test
  void aHostMayBeAllowedInTheClear() {
    Connections throughProxy = new Connections(Map.of("HTTP_PROXY", "socks5://127.0.0.1:1"), null);
    assertThat(lab().plainAllowed().connections(throughProxy).ask(URI.create("http://192.0.2.1/v1")).failure())
        .as("it got as far as the proxy").isInstanceOf(ProviderFailure.UnusableProxy.class);
  }

  @Test
  void aRefusedConnectionIsUnreachable() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(lab().ask(URI.create("http://127.0.0.1:" + port)).failure())
        .isInstanceOf(ProviderFailure.Unreachable.class);
  }

  @Test
  void aHostThatDoesNotExistIsUnreachable() {
    assertThat(lab().ask(URI.create("https://nowhere.invalid/v1")).failure())
        .isInstanceOf(ProviderFailure.Unreachable.class);
  }

  @Test
  void aServerThatNeverAnswersTimesOut() {
    HttpLimits limits = HttpLimits.STANDARD.withFirstByte(Duration.ofMillis(200));
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.awaitHangUp())) {
      assertThat(lab().limits(limits).ask(server.uri("")).failure())
          .isEqualTo(new ProviderFailure.TimedOut(Duration.ofMillis(200), false));
    }
  }

  @Test
  void keepAliveCommentsWithoutAnyEventTimeOutInTheEnd() {
    HttpLimits limits = HttpLimits.STANDARD.withEventless(Duration.ofMillis(300));
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream("text/event-stream");
      while (true) {
        reply.send(": still here\n\n");
      }
    })) {
      assertThat(lab().limits(limits).ask(server.uri("")).failure())
          .isEqualTo(new ProviderFailure.TimedOut(Duration.ofMillis(300), true));
    }
  }

  @Test
  void aServerThatHangsUpWithoutAWordIsACut() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.cut())) {
      assertThat(lab().ask(server.uri("")).failure()).isInstanceOf(ProviderFailure.StreamCut.class);
    }
  }

  @Test
  void anEventOfFiftyMegabytesIsTooLarge() {
    byte[] megabyte = "x".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream("text/event-stream").send("data: {\"x\":\"");
      for (int i = 0; i < 50; i++) {
        reply.send(megabyte);
      }
      reply.send("\"}\n\n").end();
    })) {
      assertThat(lab().ask(server.uri("")).failure()).isEqualTo(new ProviderFailure.TooLarge(16 << 20));
    }
  }

  @Test
  void plainJsonInPlaceOfAStreamIsShown() {
    assertThat(failureOf(200, "application/json", "{\"models\":[]}")).isInstanceOfSatisfying(
        ProviderFailure.NotUnderstood.class, failure -> assertThat(failure.found()).isEqualTo("{\"models\":[]}"));
  }

  @Test
  void anErrorWithAGoodStatusIsAnError() {
    assertThat(failureOf(200, "application/json", "{\"error\":{\"code\":\"full\",\"message\":\"no room\"}}"))
        .isEqualTo(new ProviderFailure.ErrorInStream("full", "no room"));
  }

  @Test
  void aKeyThatNoHeaderCanCarryFailsWithoutBeingShown() {
    assertThat(lab().headers(Map.of("X-Bad", "line\nbreak-secret")).ask(URI.create("http://127.0.0.1:1")).failure()
        .toString()).doesNotContain("break-secret");
  }

  private static ProviderFailure failureOf(int status, String contentType, String body) {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(status, contentType, body))) {
      return lab().ask(server.uri("")).failure();
    }
  }

  private static WireLab lab() {
    return new WireLab(new OpenAiChat());
  }
}
