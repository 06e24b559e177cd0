package deliberate.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.usage.UsageFlag;
import deliberate.provider.wire.WireLab;
import deliberate.tokens.Count;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The ways in which vendors speak Chat Completions; the bodies are written by hand.
class ChatChunkReaderTest {

  @Test
  void azureTellsTheModelLateAndThinksInSilence() {
    WireLab lab = fixture("azure-silent-thinking", "azure");
    assertThat(lab.all(ChatEvent.Started.class)).extracting(ChatEvent.Started::answeredModel)
        .containsExactly("", "gpt-5-nano-2025-08-07");
    assertThat(lab.answer()).isEqualTo("Six.");
    assertThat(lab.usage().reasoning()).isEqualTo(Count.reported(64));
    assertThat(lab.usage().answer()).isEqualTo(Count.reported(6));
    assertThat(lab.usage().input()).isEqualTo(Count.reported(12));
    assertThat(lab.usage().cachedInput()).isEqualTo(Count.reported(8));
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
  }

  @Test
  void noReasoningBesideItsTextIsFlagged() {
    WireLab lab = fixture("deepseek-contradiction", "deepseek");
    assertThat(lab.thinking()).isEqualTo("Let me see. 🧠");
    assertThat(lab.usage().flags()).containsExactly(UsageFlag.REASONING_CONTRADICTED);
    assertThat(lab.usage().isSplitKnown()).isFalse();
    assertThat(lab.usage().input()).as("a number written as text").isEqualTo(Count.reported(11));
    assertThat(lab.last()).as("ends without [DONE]").isInstanceOf(ChatEvent.Finished.class);
  }

  @Test
  void openRouterTellsItsReasoningOnceAndItsUsageUntouched() {
    WireLab lab = fixture("openrouter-details", "openrouter");
    assertThat(lab.thinking()).isEqualTo("Think");
    assertThat(lab.usage().raw()).contains("\"cost\":8e-05");
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
  }

  @Test
  void mistralSendsBothKindsInOneChunkAndNoCountOfReasoning() {
    WireLab lab = fixture("mistral-parts", "mistral");
    assertThat(lab.thinking()).isEqualTo("2 times 3.");
    assertThat(lab.answer()).isEqualTo("Six.");
    assertThat(lab.usage().reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().answer()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().output()).isEqualTo(Count.reported(20));
    assertThat(lab.usage().cachedInput()).isEqualTo(Count.reported(4));
  }

  @Test
  void xaiCountsReasoningBesideTheAnswer() {
    assertThat(fixture("xai-beside", "xai").usage().output()).isEqualTo(Count.reported(103));
    assertThat(fixture("xai-beside", "xai").usage().flags()).isEmpty();
    assertThat(fixture("xai-beside", "").usage().output()).isEqualTo(Count.reported(103));
    assertThat(fixture("xai-beside", "").usage().flags()).containsExactly(UsageFlag.RULE_INFERRED);
  }

  @Test
  void groqBreaksOffWithAnErrorEvent() {
    WireLab lab = fixture("groq-error", "groq");
    assertThat(lab.thinking()).isEqualTo("Call it");
    assertThat(lab.failure()).isInstanceOfSatisfying(ProviderFailure.ErrorInStream.class, failure -> {
      assertThat(failure.code()).contains("tool_use_failed");
      assertThat(failure.said()).isEqualTo("Tool call validation failed");
    });
  }

  @Test
  void groqMayThinkInTagsAndTellUsageInItsOwnField() {
    WireLab lab = fixture("groq-usage-twice", "groq");
    assertThat(lab.thinking()).isEqualTo("Hmm");
    assertThat(lab.answer()).isEqualTo("Six.");
    assertThat(lab.usage().total()).isEqualTo(Count.reported(29));
    assertThat(lab.usage().raw()).endsWith("\"total_time\":0.5}");
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.LENGTH, "length"));
  }

  @Test
  void theSameReasoningInTwoFieldsIsToldOnce() {
    assertThat(chunks("{\"reasoning\":\"a\",\"reasoning_content\":\"a\"}").thinking()).isEqualTo("a");
  }

  @Test
  void summariesAndEncryptedReasoningAreShownAsWhatTheyAre() {
    WireLab lab = chunks("""
        {"reasoning":"s","reasoning_details":[{"type":"reasoning.summary","summary":"s"},\
        {"type":"reasoning.encrypted","data":"eA=="}]}""");
    assertThat(lab.all(ChatEvent.Thinking.class)).containsExactly(
        new ChatEvent.Thinking(ThinkingKind.SUMMARY, "s"), new ChatEvent.Thinking(ThinkingKind.REDACTED, ""));
  }

  @Test
  void aRefusalIsShownAndNamed() {
    WireLab lab = chunks("{\"refusal\":\"I can't.\"}");
    assertThat(lab.answer()).isEqualTo("I can't.");
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.REFUSAL, "stop"));
  }

  @Test
  void thinkingWithoutAnOpeningTagIsTakenBackFromTheAnswer() {
    WireLab lab = chunks("{\"content\":\"hm, \"}", "{\"content\":\"so</think>Six.\"}");
    assertThat(lab.thinking()).isEqualTo("hm, so");
    assertThat(lab.answer()).isEqualTo("Six.");
  }

  @Test
  void withoutUsageNoneIsReported() {
    assertThat(chunks("{\"content\":\"a\"}").all(ChatEvent.UsageReported.class)).isEmpty();
  }

  @Test
  void theLastUsageCounts() {
    WireLab lab = body("""
        data: {"choices":[{"delta":{"content":"a"}}],"usage":{"prompt_tokens":5,"completion_tokens":1,"total_tokens":6}}

        data: {"choices":[{"delta":{"content":"b"},"finish_reason":"stop"}]}

        data: {"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}

        data: [DONE]

        """, "");
    assertThat(lab.usage().output()).isEqualTo(Count.reported(2));
  }

  private static WireLab chunks(String... deltas) {
    StringBuilder body = new StringBuilder();
    for (String delta : deltas) {
      body.append("data: {\"choices\":[{\"index\":0,\"delta\":").append(delta).append("}]}\n\n");
    }
    return body(body + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n", "");
  }

  private static WireLab fixture(String name, String vendor) {
    try (InputStream file = ChatChunkReaderTest.class.getResourceAsStream(name + ".sse")) {
      return body(new String(file.readAllBytes(), StandardCharsets.UTF_8), vendor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WireLab body(String body, String vendor) {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "text/event-stream", body))) {
      return new WireLab(new OpenAiChat()).vendor(vendor).ask(server.uri(""));
    }
  }
}
