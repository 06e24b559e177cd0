package deliberate.provider.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.wire.WireLab;
import deliberate.tokens.Count;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What Ollama's lines tell and leave out; the bodies are written by hand.
class OllamaReaderTest {

  @Test
  void thinkingIsShownAsItIsAndCountedWithTheAnswer() {
    WireLab lab = fixture("chat");
    assertThat(lab.thinking()).isEqualTo("Two threes. 🧮");
    assertThat(lab.all(ChatEvent.Thinking.class)).extracting(ChatEvent.Thinking::kind).containsOnly(ThinkingKind.RAW);
    assertThat(lab.answer()).isEqualTo("Six.");
    assertThat(lab.usage().input()).isEqualTo(Count.reported(14));
    assertThat(lab.usage().output()).isEqualTo(Count.reported(11));
    assertThat(lab.usage().reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().answer()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().total()).isEqualTo(Count.reported(25));
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
  }

  @Test
  void keepsCountsAndDurationsAsTheyWereWritten() {
    assertThat(fixture("chat").usage().raw()).isEqualTo("{\"total_duration\":900000001,\"load_duration\":10,"
        + "\"prompt_eval_count\":14,\"prompt_eval_duration\":20,\"eval_count\":11,\"eval_duration\":30}");
  }

  @Test
  void readsTheLinesOfGenerateToo() {
    WireLab lab = fixture("generate");
    assertThat(lab.thinking()).isEqualTo("Short");
    assertThat(lab.answer()).isEqualTo("Soft, quick.");
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.LENGTH, "length"));
  }

  @Test
  void aCountThatIsAbsentIsUnknown() {
    WireLab lab = fixture("generate");
    assertThat(lab.usage().input()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().output()).isEqualTo(Count.reported(9));
    assertThat(lab.usage().total()).isEqualTo(Count.UNKNOWN);
    assertThat(lines("{\"response\":\"Six.\",\"done\":true}").all(ChatEvent.UsageReported.class)).isEmpty();
  }

  @Test
  void aLastLineWithoutALineEndIsReadAllTheSame() {
    WireLab lab = answered("{\"message\":{\"content\":\"Six.\"},\"done\":true,\"done_reason\":\"stop\"}");
    assertThat(lab.answer()).isEqualTo("Six.");
    assertThat(lab.last()).isInstanceOf(ChatEvent.Finished.class);
  }

  @Test
  void thinkingInsideTheAnswerIsSplitOff() {
    WireLab lab = lines("{\"message\":{\"content\":\"<think>Hm.</th\"}}",
        "{\"message\":{\"content\":\"ink>\\n\\nSix.\"}}",
        "{\"done\":true,\"done_reason\":\"stop\"}");
    assertThat(lab.thinking()).isEqualTo("Hm.");
    assertThat(lab.answer()).isEqualTo("Six.");
  }

  @Test
  void whatWasHeldBackIsPutOutBeforeAFailure() {
    WireLab lab = lines("{\"message\":{\"content\":\"a <\"}}", "{\"error\":\"out of memory\"}");
    assertThat(lab.answer()).isEqualTo("a <");
    assertThat(lab.failure()).isEqualTo(new ProviderFailure.ErrorInStream("", "out of memory"));
  }

  @Test
  void aModelThatIsNotThereIsNotFound() {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(404, "application/json", "{\"error\":\"model 'x' not found\"}"))) {
      assertThat(lab().ask(server.uri("")).failure()).isInstanceOfSatisfying(ProviderFailure.NotFound.class,
          failure -> assertThat(failure.said()).isEqualTo("model 'x' not found"));
    }
  }

  @Test
  void anErrorSpreadOverLinesIsToldInItsWords() {
    assertThat(answered("{\n  \"error\": \"no such thing\"\n}\n").failure())
        .isEqualTo(new ProviderFailure.ErrorInStream("", "no such thing"));
  }

  private static WireLab lab() {
    return new WireLab(new Ollama()).vendor("ollama");
  }

  private static WireLab lines(String... lines) {
    return answered(String.join("\n", lines) + "\n");
  }

  private static WireLab fixture(String name) {
    try (InputStream file = OllamaReaderTest.class.getResourceAsStream(name + ".ndjson")) {
      return answered(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WireLab answered(String body) {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "application/x-ndjson", body))) {
      return lab().ask(server.uri(""));
    }
  }
}
