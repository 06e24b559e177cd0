package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.LoopbackServer;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What every wire protocol must hold; its test inherits this and says how its bodies look.
@Timeout(60)
public abstract class ChatProviderContract extends TurnsContract {

  /// One framed event with that piece of the answer. JSON escapes are the caller's affair.
  protected abstract String piece(String text);

  /// A framed error after the stream has begun.
  protected abstract String errorEvent(String message);

  /// A framed event of a kind that nobody knows, and one that is known with fields that nobody knows.
  protected abstract String unknownEvents();

  /// A framed event whose JSON is broken.
  protected abstract String malformedEvent();

  @Test
  void streamsAnAnswerInOrder() {
    try (LoopbackServer server = streaming(piece("Hel"), piece("lo"), ending())) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("Hello");
      assertThat(lab.events().get(1)).isInstanceOf(ChatEvent.Started.class);
      assertThat(lab.last()).isInstanceOf(ChatEvent.Finished.class);
      assertThat(lab.usage().output().isKnown()).isTrue();
    }
  }

  @Test
  void showsEachPieceBeforeTheNextOneIsSent() {
    CountDownLatch shown = new CountDownLatch(1);
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream(contentType()).send(piece("first"));
      await(shown);
      reply.send(ending()).end();
    })) {
      WireLab lab = lab().watch(event -> countDownOn(shown, event)).ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.last()).isInstanceOf(ChatEvent.Finished.class);
    }
  }

  @Test
  void sendsTheBodyThatItShows() {
    try (LoopbackServer server = streaming(ending())) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(server.requests().getFirst().body()).isEqualTo(lab.sent().body()).contains("Hello ☕");
    }
  }

  @Test
  void tellsWhatWentOverTheWireWithoutItsSecrets() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.stream(contentType())
        .send(piece("the key is " + WireLab.KEY)).send(ending()).end())) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.all(ChatEvent.Requested.class)).singleElement().satisfies(head -> {
        assertThat(head.address()).startsWith(server.uri("").toString());
        assertThat(head.headers()).containsEntry("Content-Type", "application/json");
        assertThat(head.headers().values().toString()).contains("•••");
      });
      assertThat(lab.all(ChatEvent.Responded.class)).singleElement().satisfies(head -> {
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers().values()).contains(contentType());
      });
      assertThat(lab.all(ChatEvent.Received.class)).extracting(ChatEvent.Received::data)
          .anySatisfy(data -> assertThat(data).contains("the key is •••"));
    }
  }

  @Test
  void canBeCancelledBeforeTheFirstByte() throws Exception {
    CancelSignal cancel = new CancelSignal();
    CountDownLatch hungUp = new CountDownLatch(1);
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      cancel.cancel();
      reply.awaitHangUp();
      hungUp.countDown();
    })) {
      WireLab lab = lab().ask(server.uri(""), cancel);
      assertThat(lab.last()).isInstanceOf(ChatEvent.Cancelled.class);
      assertThat(hungUp.await(20, TimeUnit.SECONDS)).as("the server sees the hang-up").isTrue();
    }
  }

  @Test
  void canBeCancelledInTheMiddle() throws Exception {
    CancelSignal cancel = new CancelSignal();
    CountDownLatch hungUp = new CountDownLatch(1);
    CountDownLatch shown = new CountDownLatch(1);
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream(contentType()).send(piece("first"));
      await(shown);
      cancel.cancel();
      reply.awaitHangUp();
      hungUp.countDown();
    })) {
      WireLab lab = lab().watch(event -> countDownOn(shown, event)).ask(server.uri(""), cancel);
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.last()).isInstanceOf(ChatEvent.Cancelled.class);
      assertThat(hungUp.await(20, TimeUnit.SECONDS)).as("the server sees the hang-up").isTrue();
    }
  }

  @Test
  void sendsNothingWhereItIsCancelledBeforehand() {
    CancelSignal cancel = new CancelSignal();
    cancel.cancel();
    try (LoopbackServer server = streaming(ending())) {
      WireLab lab = lab().ask(server.uri(""), cancel);
      assertThat(lab.last()).isInstanceOf(ChatEvent.Cancelled.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void keepsWhatCameBeforeACut() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream(contentType()).send(piece("first"));
      reply.cut();
    })) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.failure()).isInstanceOf(ProviderFailure.StreamCut.class);
    }
  }

  @Test
  void takesABodyThatJustEndsForACut() {
    try (LoopbackServer server = streaming(piece("first"))) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.failure()).isInstanceOf(ProviderFailure.StreamCut.class);
    }
  }

  @Test
  void takesABodyThatEndsInsideACharacterForACut() {
    byte[] event = piece("☕").getBytes(StandardCharsets.UTF_8);
    int insideCharacter = new String(event, StandardCharsets.ISO_8859_1).indexOf('\u00E2') + 2;
    try (LoopbackServer server = LoopbackServer.answering(reply ->
        reply.stream(contentType()).send(piece("first")).send(Arrays.copyOf(event, insideCharacter)).end())) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.failure()).isInstanceOf(ProviderFailure.StreamCut.class);
    }
  }

  @Test
  void readsABodyThatComesByteByByte() {
    byte[] body = (piece("a ☕ b") + ending()).getBytes(StandardCharsets.UTF_8);
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream(contentType());
      for (byte one : body) {
        reply.send(new byte[] {one});
      }
      reply.end();
    })) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("a ☕ b");
      assertThat(lab.last()).isInstanceOf(ChatEvent.Finished.class);
    }
  }

  @Test
  void endsWithTheErrorThatTheStreamTells() {
    try (LoopbackServer server = streaming(piece("first"), errorEvent("no more"), ending())) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.failure()).isInstanceOfSatisfying(ProviderFailure.ErrorInStream.class,
          failure -> assertThat(failure.said()).isEqualTo("no more"));
    }
  }

  @Test
  void endsWithTheStatusOfAServerInTrouble() {
    try (LoopbackServer server = LoopbackServer.answering(reply ->
        reply.full(500, "application/json", "{\"error\":{\"message\":\"out of order\"}}"))) {
      assertThat(lab().ask(server.uri("")).failure()).isEqualTo(new ProviderFailure.ServerError(500, "out of order"));
    }
  }

  @Test
  void givesUpOnAServerThatFallsSilent() {
    HttpLimits limits = HttpLimits.STANDARD.withIdle(Duration.ofMillis(200));
    try (LoopbackServer server = LoopbackServer.answering(reply ->
        reply.stream(contentType()).send(piece("first")).awaitHangUp())) {
      WireLab lab = lab().limits(limits).ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.failure()).isEqualTo(new ProviderFailure.TimedOut(Duration.ofMillis(200), true));
    }
  }

  @Test
  void endsWithAnEventThatIsTooLargeAndKeepsWhatCame() {
    try (LoopbackServer server = streaming(piece("first"), piece("x".repeat(100_000)), ending())) {
      WireLab lab = lab().limits(HttpLimits.STANDARD.withMaxEventBytes(50_000)).ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.failure()).isEqualTo(new ProviderFailure.TooLarge(50_000));
    }
  }

  @Test
  void endsWithAnEventThatIsNotJson() {
    try (LoopbackServer server = streaming(piece("first"), malformedEvent(), ending())) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.failure()).isInstanceOf(ProviderFailure.NotUnderstood.class);
    }
  }

  @Test
  void readsOverWhatItDoesNotKnow() {
    try (LoopbackServer server = streaming(unknownEvents(), piece("first"), unknownEvents(), ending())) {
      WireLab lab = lab().ask(server.uri(""));
      assertThat(lab.answer()).isEqualTo("first");
      assertThat(lab.last()).isInstanceOf(ChatEvent.Finished.class);
    }
  }

  @Test
  void doesNotTakeAWebPageForAnAnswer() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "text/html",
        "<!doctype html><html><head><title>Sign in</title></head><body><p>Welcome</p></body></html>"))) {
      assertThat(lab().ask(server.uri("")).failure()).isInstanceOfSatisfying(ProviderFailure.NotUnderstood.class,
          failure -> assertThat(failure.found()).contains("Sign in").doesNotContain("<"));
    }
  }

  @Test
  void doesNotTakeAnEmptyBodyForAnAnswer() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, contentType(), ""))) {
      assertThat(lab().ask(server.uri("")).failure()).isInstanceOf(ProviderFailure.NotUnderstood.class);
    }
  }

  private static void countDownOn(CountDownLatch latch, ChatEvent event) {
    if (event instanceof ChatEvent.Answer) {
      latch.countDown();
    }
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IOException("nothing was shown");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
