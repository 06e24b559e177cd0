package deliberate.provider.anthropic;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.usage.UsageFlag;
import deliberate.provider.wire.WireLab;
import deliberate.tokens.Count;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the events of Messages mean; the bodies are written by hand.
class MessagesReaderTest {
  private static final String START = """
      {"type":"message_start","message":{"model":"claude-x","content":[],"usage":{"input_tokens":20,\
      "cache_creation_input_tokens":5,"cache_read_input_tokens":100,"output_tokens":1}}}""";
  private static final String THINKING = """
      {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}""";
  private static final String THOUGHT = """
      {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"2 times 3"}}""";
  private static final String SIGNATURE = """
      {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"c2ln"}}""";
  private static final String REDACTED = """
      {"type":"content_block_start","index":1,"content_block":{"type":"redacted_thinking","data":"aGlk"}}""";
  private static final String TEXT = """
      {"type":"content_block_delta","index":2,"delta":{"type":"text_delta","text":"Six."}}""";
  private static final String STOP = "{\"type\":\"message_stop\"}";

  @Test
  void aWholeStreamIsReadWithAllItsBlocks() throws IOException {
    WireLab lab = new WireLab(new AnthropicMessages()).model("claude-opus-4-7");
    try (InputStream file = MessagesReaderTest.class.getResourceAsStream("thinking-blocks.sse")) {
      ask(lab, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(lab.thinking()).isEqualTo("Eggs come in twelves 🥚.");
    assertThat(lab.answer()).isEqualTo("A dozen.");
    assertThat(lab.usage().input()).isEqualTo(Count.reported(18));
    assertThat(lab.usage().cachedInput()).isEqualTo(Count.reported(2048));
    assertThat(lab.usage().answer()).isEqualTo(Count.reported(13));
    assertThat(lab.usage().total()).isEqualTo(Count.reported(2163));
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "end_turn"));
  }

  @Test
  void thinkingIsASummaryUnlessTheFamilyShowsItRaw() {
    assertThat(read("claude-opus-4-6", START, THINKING, THOUGHT, SIGNATURE, TEXT, delta("end_turn", ""), STOP)
        .all(ChatEvent.Thinking.class)).containsExactly(
            new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""),
            new ChatEvent.Thinking(ThinkingKind.SUMMARY, "2 times 3"));
    assertThat(read("claude-3-7-sonnet-latest", START, THINKING, THOUGHT, TEXT, delta("end_turn", ""), STOP)
        .all(ChatEvent.Thinking.class).getLast().kind()).isEqualTo(ThinkingKind.RAW);
  }

  @Test
  void aSignatureIsNoThinkingToShow() {
    WireLab lab = read("claude-opus-4-7", START, THINKING, SIGNATURE, TEXT, delta("end_turn", ""), STOP);
    assertThat(lab.all(ChatEvent.Thinking.class)).containsExactly(new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""));
    assertThat(lab.answer()).isEqualTo("Six.");
  }

  @Test
  void redactedThinkingIsShownAsSuch() {
    WireLab lab = read("claude-sonnet-4-5", START, REDACTED, TEXT, delta("end_turn", ""), STOP);
    assertThat(lab.all(ChatEvent.Thinking.class)).containsExactly(new ChatEvent.Thinking(ThinkingKind.REDACTED, ""));
    assertThat(lab.usage().reasoning()).isEqualTo(Count.UNKNOWN);
  }

  @Test
  void theLastValueOfEachCountIsTaken() {
    WireLab lab = read("claude-opus-5", START, THINKING, THOUGHT, TEXT,
        delta("", "\"input_tokens\":400,\"output_tokens\":30"),
        delta("end_turn", "\"output_tokens\":60,\"output_tokens_details\":{\"thinking_tokens\":48}"), STOP);
    assertThat(lab.usage().input()).isEqualTo(Count.reported(400));
    assertThat(lab.usage().cachedInput()).isEqualTo(Count.reported(100));
    assertThat(lab.usage().cacheWrite()).isEqualTo(Count.reported(5));
    assertThat(lab.usage().reasoning()).isEqualTo(Count.reported(48));
    assertThat(lab.usage().answer()).isEqualTo(Count.reported(12));
    assertThat(lab.usage().total()).isEqualTo(Count.reported(565));
    assertThat(lab.usage().flags()).isEmpty();
    assertThat(lab.usage().raw()).isEqualTo(
        "{\"output_tokens\":60,\"output_tokens_details\":{\"thinking_tokens\":48}}");
  }

  @Test
  void thinkingThatIsNotCountedStaysUnknown() {
    WireLab lab = read("claude-sonnet-4-5", START, THINKING, THOUGHT, TEXT, delta("end_turn", "\"output_tokens\":60"));
    assertThat(lab.usage().reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().answer()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().output()).isEqualTo(Count.reported(60));
  }

  @Test
  void whereNoThinkingWasAskedForNorCameThereWasNone() {
    WireLab lab = read("claude-sonnet-4-5", START, TEXT, delta("end_turn", "\"output_tokens\":60"), STOP);
    assertThat(lab.usage().reasoning()).isEqualTo(Count.measured(0));
    assertThat(lab.usage().answer()).isEqualTo(Count.reported(60));
  }

  @Test
  void whereThinkingWasAskedForAndDidNotShowItStaysUnknown() {
    WireLab asked = read(new WireLab(new AnthropicMessages()).model("claude-sonnet-4-5")
        .effort(Effort.of(EffortLevel.LOW)), START, TEXT, delta("end_turn", "\"output_tokens\":60"), STOP);
    assertThat(asked.usage().reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(read("some-model", START, TEXT, delta("end_turn", "\"output_tokens\":60"), STOP).usage().reasoning())
        .isEqualTo(Count.UNKNOWN);
  }

  @Test
  void noThinkingCountedBesideItsTextIsFlagged() {
    WireLab lab = read("claude-opus-5", START, THINKING, THOUGHT, TEXT,
        delta("end_turn", "\"output_tokens\":60,\"output_tokens_details\":{\"thinking_tokens\":0}"), STOP);
    assertThat(lab.usage().flags()).containsExactly(UsageFlag.REASONING_CONTRADICTED);
  }

  @ParameterizedTest
  @CsvSource({"end_turn,COMPLETE", "stop_sequence,COMPLETE", "max_tokens,LENGTH",
      "model_context_window_exceeded,LENGTH",
      "refusal,REFUSAL", "tool_use,OTHER", "pause_turn,OTHER"})
  void eachStopReasonIsNamed(String raw, StopReason reason) {
    assertThat(read("claude-opus-5", START, TEXT, delta(raw, "\"output_tokens\":6"), STOP).last())
        .isEqualTo(new ChatEvent.Finished(reason, raw));
  }

  @Test
  void theOutputAtTheStartIsAPlaceholderAndNoCount() {
    WireLab lab = read("claude-opus-5", START, TEXT,
        "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}");
    assertThat(lab.failure()).isEqualTo(new ProviderFailure.ErrorInStream("overloaded_error", "Overloaded"));
    assertThat(lab.usage().output()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().total()).isEqualTo(Count.UNKNOWN);
    assertThat(lab.usage().input()).isEqualTo(Count.reported(20));
  }

  @Test
  void anAnswerWithoutItsLastUsageHasNoCountOfOutput() {
    WireLab lab = read("claude-opus-5", START, TEXT, STOP);
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.OTHER, ""));
    assertThat(lab.usage().output()).isEqualTo(Count.UNKNOWN);
  }

  @Test
  void aCutAfterTheStopReasonTakesNothingAway() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream("text/event-stream").send(body(START, TEXT, delta("end_turn", "\"output_tokens\":6")));
      reply.cut();
    })) {
      WireLab lab = new WireLab(new AnthropicMessages()).ask(server.uri(""));
      assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "end_turn"));
      assertThat(lab.usage().flags()).isEmpty();
    }
  }

  private static String delta(String stopReason, String usage) {
    return "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":"
        + (stopReason.isEmpty() ? "null" : "\"" + stopReason + "\"") + "},\"usage\":{" + usage + "}}";
  }

  private static WireLab read(String model, String... events) {
    return read(new WireLab(new AnthropicMessages()).model(model), events);
  }

  private static WireLab read(WireLab lab, String... events) {
    return ask(lab, body(events));
  }

  private static WireLab ask(WireLab lab, String body) {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream").send(body).end())) {
      return lab.ask(server.uri(""));
    }
  }

  private static String body(String... events) {
    return Arrays.stream(events).map(event -> "data: " + event + "\n\n").collect(Collectors.joining());
  }
}
