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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the events of Responses mean; the bodies are written by hand.
class ResponsesReaderTest {
  private static final String SILENT = """
      {"type":"response.output_item.added","item":{"id":"rs_1","type":"reasoning","summary":[]}}""";
  private static final String PIECE = """
      {"type":"response.output_text.delta","delta":"Six."}""";
  private static final String COMPLETED = """
      {"type":"response.completed","response":{"status":"completed","usage":{"input_tokens":90,\
      "input_tokens_details":{"cached_tokens":40,"cache_write_tokens":20},"output_tokens":70,\
      "output_tokens_details":{"reasoning_tokens":64},"total_tokens":160,"cost_in_usd_ticks":1.50}}}""";

  @Test
  void aWholeStreamIsReadWithItsSummary() throws IOException {
    WireLab lab;
    try (InputStream file = ResponsesReaderTest.class.getResourceAsStream("responses-summary.sse")) {
      String whole = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      lab = ask("openai", whole);
    }
    assertThat(lab.thinking()).isEqualTo("**Counting eggs** 🥚");
    assertThat(lab.answer()).isEqualTo("A dozen.");
    assertThat(lab.usage().input()).isEqualTo(Count.reported(15));
    assertThat(lab.usage().reasoning()).isEqualTo(Count.reported(128));
    assertThat(lab.usage().answer()).isEqualTo(Count.reported(12));
    assertThat(lab.all(ChatEvent.Started.class)).extracting(ChatEvent.Started::answeredModel)
        .containsExactly("gpt-5.4-2026-03-05");
  }

  @Test
  void silenceIsToldOnceAndKeepsItsCount() {
    WireLab lab = read("openai", SILENT, SILENT, PIECE, COMPLETED);
    assertThat(lab.all(ChatEvent.Thinking.class)).containsExactly(new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""));
    assertThat(lab.usage().reasoning()).isEqualTo(Count.reported(64));
    assertThat(lab.usage().answer()).isEqualTo(Count.reported(6));
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "completed"));
  }

  @Test
  void inputIsSplitAndTheObjectKeptAsItCame() {
    WireLab lab = read("xai", PIECE, COMPLETED);
    assertThat(lab.usage().input()).isEqualTo(Count.reported(30));
    assertThat(lab.usage().cachedInput()).isEqualTo(Count.reported(40));
    assertThat(lab.usage().cacheWrite()).isEqualTo(Count.reported(20));
    assertThat(lab.usage().total()).isEqualTo(Count.reported(160));
    assertThat(lab.usage().flags()).isEmpty();
    assertThat(lab.usage().raw()).contains("\"cost_in_usd_ticks\":1.50");
  }

  @Test
  void aSummaryIsToldFromTheThinkingItself() {
    WireLab lab = read("", SILENT,
        "{\"type\":\"response.reasoning_summary_text.delta\",\"delta\":\"short\"}",
        "{\"type\":\"response.reasoning_summary_text.done\",\"text\":\"short\"}",
        "{\"type\":\"response.reasoning_text.delta\",\"delta\":\"long\"}", PIECE, COMPLETED);
    assertThat(lab.all(ChatEvent.Thinking.class)).containsExactly(
        new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""),
        new ChatEvent.Thinking(ThinkingKind.SUMMARY, "short"),
        new ChatEvent.Thinking(ThinkingKind.RAW, "long"));
  }

  @Test
  void aTextThatComesOnlyAsAWholeIsNotLost() {
    WireLab lab = read("", "{\"type\":\"response.reasoning_text.done\",\"text\":\"2 times 3\"}",
        "{\"type\":\"response.output_text.done\",\"text\":\"Six.\"}", COMPLETED);
    assertThat(lab.thinking()).isEqualTo("2 times 3");
    assertThat(lab.answer()).isEqualTo("Six.");
  }

  @Test
  void thinkingInTagsIsSplitOff() {
    WireLab lab = read("vllm", "{\"type\":\"response.output_text.delta\",\"delta\":\"<think>Hm\"}",
        "{\"type\":\"response.output_text.delta\",\"delta\":\".</think>Six.\"}", COMPLETED);
    assertThat(lab.thinking()).isEqualTo("Hm.");
    assertThat(lab.answer()).isEqualTo("Six.");
  }

  @Test
  void aRefusalIsShownAndNamed() {
    WireLab lab = read("", "{\"type\":\"response.refusal.delta\",\"delta\":\"I will not.\"}",
        "{\"type\":\"response.refusal.done\",\"refusal\":\"I will not.\"}", COMPLETED);
    assertThat(lab.answer()).isEqualTo("I will not.");
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.REFUSAL, "completed"));
  }

  @Test
  void anIncompleteAnswerSaysWhy() {
    assertThat(read("", incomplete("max_output_tokens")).last())
        .isEqualTo(new ChatEvent.Finished(StopReason.LENGTH, "max_output_tokens"));
    assertThat(read("", incomplete("content_filter")).last())
        .isEqualTo(new ChatEvent.Finished(StopReason.CONTENT_FILTER, "content_filter"));
    assertThat(read("", incomplete("steered")).last())
        .isEqualTo(new ChatEvent.Finished(StopReason.OTHER, "steered"));
  }

  @Test
  void anIncompleteAnswerHasItsUsage() {
    assertThat(read("", PIECE, incomplete("max_output_tokens")).usage().output()).isEqualTo(Count.reported(5));
  }

  @Test
  void anErrorIsReadInBothShapes() {
    ProviderFailure expected = new ProviderFailure.ErrorInStream("rate_limit_exceeded", "Slow down.");
    assertThat(read("", PIECE, """
        {"type":"error","error":{"code":"rate_limit_exceeded","message":"Slow down.","param":null}}""").failure())
        .isEqualTo(expected);
    assertThat(read("", PIECE, """
        {"type":"error","code":"rate_limit_exceeded","message":"Slow down.","param":null,"sequence_number":2}""")
        .failure()).isEqualTo(expected);
    assertThat(read("xai", PIECE, "{\"code\":\"rate_limit_exceeded\",\"error\":\"Slow down.\"}").failure())
        .isEqualTo(expected);
  }

  @Test
  void aFailedAnswerKeepsItsUsage() {
    WireLab lab = read("", PIECE, """
        {"type":"response.failed","response":{"status":"failed","error":{"code":"server_error","message":"Oh."},\
        "usage":{"input_tokens":9,"output_tokens":3,"total_tokens":12}}}""");
    assertThat(lab.failure()).isEqualTo(new ProviderFailure.ErrorInStream("server_error", "Oh."));
    assertThat(lab.usage().output()).isEqualTo(Count.reported(3));
  }

  @Test
  void aFailureWithoutAnErrorIsOneAllTheSame() {
    assertThat(read("", PIECE, "{\"type\":\"response.failed\",\"response\":{\"error\":null}}").failure())
        .isEqualTo(new ProviderFailure.ErrorInStream("", ""));
  }

  @Test
  void anEndMarkIsTakenButNotNeeded() {
    assertThat(read("openrouter", PIECE, COMPLETED, "[DONE]").last())
        .isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "completed"));
  }

  @Test
  void aCutAfterTheEndTakesNothingAway() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream("text/event-stream").send(body(PIECE, COMPLETED));
      reply.cut();
    })) {
      WireLab lab = new WireLab(new OpenAiResponses()).ask(server.uri(""));
      assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "completed"));
      assertThat(lab.usage().flags()).isEmpty();
    }
  }

  @Test
  void noReasoningBesideItsTextIsFlagged() {
    WireLab lab = read("openai", "{\"type\":\"response.reasoning_summary_text.delta\",\"delta\":\"Hm.\"}", PIECE, """
        {"type":"response.completed","response":{"usage":{"input_tokens":9,"output_tokens":3,\
        "output_tokens_details":{"reasoning_tokens":0},"total_tokens":12}}}""");
    assertThat(lab.usage().flags()).containsExactly(UsageFlag.REASONING_CONTRADICTED);
  }

  @Test
  void theModelIsTheOneThatAnswers() {
    WireLab lab = read("xai", "{\"type\":\"response.created\",\"response\":{\"model\":\"grok-4.3\",\"usage\":null}}",
        PIECE, COMPLETED);
    assertThat(lab.all(ChatEvent.Started.class)).extracting(ChatEvent.Started::answeredModel)
        .containsExactly("grok-4.3");
  }

  private static String incomplete(String reason) {
    return """
        {"type":"response.incomplete","response":{"status":"incomplete","incomplete_details":{"reason":"%s"},\
        "usage":{"input_tokens":9,"output_tokens":5,"total_tokens":14}}}""".formatted(reason);
  }

  private static WireLab read(String vendor, String... events) {
    return ask(vendor, body(events));
  }

  private static WireLab ask(String vendor, String body) {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream").send(body).end())) {
      return new WireLab(new OpenAiResponses()).vendor(vendor).ask(server.uri(""));
    }
  }

  private static String body(String... events) {
    return Arrays.stream(events).map(event -> "data: " + event + "\n\n").collect(Collectors.joining());
  }
}
