package deliberate.provider.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.provider.wire.WireLab;
import deliberate.tokens.Count;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Gemini's streams tell and leave out; the bodies are written by hand.
class GeminiReaderTest {

  @Test
  void thoughtsAreSummariesAndSignaturesAreNoText() {
    WireLab lab = fixture("thoughts-and-tools");
    assertThat(lab.thinking()).isEqualTo("**Counting**\n\nLegs first. Then heads.");
    assertThat(lab.all(ChatEvent.Thinking.class)).extracting(ChatEvent.Thinking::kind)
        .containsOnly(ThinkingKind.SUMMARY);
    assertThat(lab.answer()).as("of the first candidate").isEqualTo("Four hens 🐔");
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "STOP"));
    assertThat(lab.all(ChatEvent.Started.class)).extracting(ChatEvent.Started::answeredModel)
        .containsExactly("gemini-2.5-flash");
  }

  @Test
  void ofEachCountTheLastValueStands() {
    Usage usage = fixture("thoughts-and-tools").usage();
    assertThat(usage.reasoning()).isEqualTo(Count.reported(61));
    assertThat(usage.answer()).isEqualTo(Count.reported(7));
    assertThat(usage.output()).isEqualTo(Count.reported(68));
    assertThat(usage.total()).isEqualTo(Count.reported(110));
    assertThat(usage.flags()).isEmpty();
    assertThat(usage.raw()).isEqualTo("{\"promptTokenCount\": 30,\"candidatesTokenCount\": 7,"
        + "\"toolUsePromptTokenCount\": 12,\"totalTokenCount\": 110,\"serviceTier\": \"standard\"}");
  }

  @Test
  void promptsOfToolsAreInputAndCachedInputIsPartOfIt() {
    Usage usage = fixture("thoughts-and-tools").usage();
    assertThat(usage.input()).isEqualTo(Count.reported(26));
    assertThat(usage.cachedInput()).isEqualTo(Count.reported(16));
  }

  @Test
  void beforeTheEndTheCountsAreLowerBounds() {
    List<Usage> usages = fixture("thoughts-and-tools").all(ChatEvent.UsageReported.class).stream()
        .map(ChatEvent.UsageReported::usage).toList();
    assertThat(usages.getFirst().output()).as("thoughts came, none were counted").isEqualTo(Count.UNKNOWN);
    assertThat(usages.getFirst().total()).isEqualTo(Count.UNKNOWN);
    assertThat(usages.get(1).output()).isEqualTo(Count.reported(50));
    assertThat(usages.subList(0, 3)).allSatisfy(
        usage -> assertThat(usage.flags()).containsExactly(UsageFlag.LOWER_BOUND));
  }

  @Test
  void anAnswerThatBrokeOffStaysALowerBound() {
    WireLab lab = events("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Fo\"}]}}],\"usageMetadata\":"
        + "{\"promptTokenCount\":30,\"candidatesTokenCount\":1,\"thoughtsTokenCount\":9,\"totalTokenCount\":40}}");
    assertThat(lab.failure()).isEqualTo(new ProviderFailure.StreamCut(""));
    assertThat(lab.usage().output()).isEqualTo(Count.reported(10));
    assertThat(lab.usage().flags()).containsExactly(UsageFlag.LOWER_BOUND);
  }

  @Test
  void aBudgetSpentOnThoughtsLeavesAnAnswerOfNothing() {
    WireLab lab = fixture("budget-spent");
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(StopReason.LENGTH, "MAX_TOKENS"));
    assertThat(lab.usage().reasoning()).isEqualTo(Count.reported(100));
    assertThat(lab.usage().answer()).as("by the total").isEqualTo(Count.reported(0));
    assertThat(lab.usage().flags()).isEmpty();
  }

  @Test
  void thoughtsThatAreNotCountedAreUnknown() {
    Usage usage = events(done("\"promptTokenCount\":5,\"candidatesTokenCount\":7,\"totalTokenCount\":12")).usage();
    assertThat(usage.reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(usage.answer()).isEqualTo(Count.reported(7));
    assertThat(usage.output()).isEqualTo(Count.reported(7));
  }

  @Test
  void whatTheTotalHoldsBesideTheAnswerIsOutputToo() {
    Usage usage = events(done("\"promptTokenCount\":5,\"candidatesTokenCount\":7,\"totalTokenCount\":42")).usage();
    assertThat(usage.output()).isEqualTo(Count.reported(37));
    assertThat(usage.reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(usage.flags()).isEmpty();
  }

  @Test
  void withoutATotalTheOutputIsUnknownWhereThoughtsMayBeMissing() {
    Usage usage = events(done("\"promptTokenCount\":5,\"candidatesTokenCount\":7")).usage();
    assertThat(usage.output()).isEqualTo(Count.UNKNOWN);
    assertThat(usage.input()).isEqualTo(Count.reported(5));
  }

  @Test
  void thoughtsAreNoneWhereThinkingWasOff() {
    String event = done("\"promptTokenCount\":5,\"candidatesTokenCount\":7,\"totalTokenCount\":12");
    Usage off = ask(lab().model("gemini-2.5-flash").effort(Effort.of(EffortLevel.NONE)), event).usage();
    assertThat(off.reasoning()).isEqualTo(Count.reported(0));
    assertThat(off.answer()).isEqualTo(Count.reported(7));
    assertThat(ask(lab().model("gemini-2.0-flash"), event).usage().reasoning()).isEqualTo(Count.reported(0));
    assertThat(ask(lab().model("gemini-2.5-flash"), event).usage().reasoning()).isEqualTo(Count.UNKNOWN);
  }

  @Test
  void aTotalWithRoomForThoughtsContradictsThatThinkingWasOff() {
    Usage usage = ask(lab().model("gemini-2.5-flash").effort(Effort.of(EffortLevel.NONE)),
        done("\"promptTokenCount\":5,\"candidatesTokenCount\":7,\"totalTokenCount\":42")).usage();
    assertThat(usage.reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(usage.output()).isEqualTo(Count.reported(37));
  }

  @Test
  void noThoughtsBesideTheirTextAreFlagged() {
    Usage usage = events("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Hm.\",\"thought\":true}]}}]}",
        done("\"promptTokenCount\":5,\"candidatesTokenCount\":7,\"thoughtsTokenCount\":0,\"totalTokenCount\":12"))
        .usage();
    assertThat(usage.flags()).containsExactly(UsageFlag.REASONING_CONTRADICTED);
    assertThat(usage.isSplitKnown()).isFalse();
  }

  @Test
  void aServerOfUnknownMakeIsBelievedByItsTotal() {
    String inside = done(
        "\"promptTokenCount\":5,\"candidatesTokenCount\":9,\"thoughtsTokenCount\":6,\"totalTokenCount\":14");
    assertThat(ask(new WireLab(new Gemini()), inside).usage().output()).isEqualTo(Count.reported(9));
    String beside = done(
        "\"promptTokenCount\":5,\"candidatesTokenCount\":9,\"thoughtsTokenCount\":6,\"totalTokenCount\":20");
    Usage usage = ask(new WireLab(new Gemini()), beside).usage();
    assertThat(usage.output()).isEqualTo(Count.reported(15));
    assertThat(usage.flags()).containsExactly(UsageFlag.RULE_INFERRED);
  }

  @Test
  void aBlockedPromptFailsInWordsAndItsInputIsCounted() {
    WireLab lab = fixture("blocked-prompt");
    assertThat(lab.failure()).isEqualTo(
        new ProviderFailure.Rejected(200, "prompt blocked: SAFETY (HARM_CATEGORY_DANGEROUS_CONTENT)"));
    assertThat(lab.failure().retriable()).isFalse();
    assertThat(lab.usage().input()).isEqualTo(Count.reported(21));
    assertThat(lab.usage().flags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"STOP,COMPLETE", "MAX_TOKENS,LENGTH", "SAFETY,CONTENT_FILTER", "RECITATION,CONTENT_FILTER",
      "PROHIBITED_CONTENT,CONTENT_FILTER", "SPII,CONTENT_FILTER", "MALFORMED_FUNCTION_CALL,OTHER", "SHINY,OTHER"})
  void tellsWhyTheAnswerEnded(String said, StopReason reason) {
    WireLab lab = events("{\"candidates\":[{\"finishReason\":\"" + said + "\"}]}");
    assertThat(lab.last()).isEqualTo(new ChatEvent.Finished(reason, said));
  }

  @Test
  void thinkingInsideTheAnswerIsSplitOff() {
    WireLab lab = events("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"<thi\"}]}}]}",
        "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"nk>Hm.</think>Six.\"}]},\"finishReason\":\"STOP\"}]}");
    assertThat(lab.thinking()).isEqualTo("Hm.");
    assertThat(lab.answer()).isEqualTo("Six.");
  }

  @Test
  void whoThoughtApartMayWriteAboutTags() {
    WireLab lab = events("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"A </think> ends it.\"}]},"
        + "\"finishReason\":\"STOP\"}],\"usageMetadata\":{\"thoughtsTokenCount\":30}}");
    assertThat(lab.answer()).isEqualTo("A </think> ends it.");
  }

  @Test
  void waitsAsLongAsTheErrorAsks() {
    String body = """
        {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "Slow down.", "details": [
          {"@type": "type.googleapis.com/google.rpc.QuotaFailure", "violations": [{"quotaMetric": "m"}]},
          {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "2.5s"}]}}
        """;
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(429, "application/json", body))) {
      assertThat(lab().ask(server.uri("")).failure()).isEqualTo(
          new ProviderFailure.RateLimited(Optional.of(Duration.ofMillis(2500)), "Slow down."));
    }
  }

  @Test
  void aWrongKeyIsNamedAsSuchThoughTheStatusIs400() {
    String body = """
        {"error": {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT", "details": [
          {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]}}
        """;
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(400, "application/json", body))) {
      assertThat(lab().ask(server.uri("")).failure()).isInstanceOf(ProviderFailure.Unauthorized.class);
    }
  }

  private static String done(String counts) {
    return "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Six.\"}]},\"finishReason\":\"STOP\"}],"
        + "\"usageMetadata\":{" + counts + "}}";
  }

  private static WireLab lab() {
    return new WireLab(new Gemini()).vendor("google");
  }

  private static WireLab events(String... events) {
    return ask(lab(), events);
  }

  private static WireLab ask(WireLab lab, String... events) {
    StringBuilder body = new StringBuilder();
    for (String event : events) {
      body.append("data: ").append(event).append("\r\n\r\n");
    }
    return answered(lab, body.toString());
  }

  private static WireLab fixture(String name) {
    try (InputStream file = GeminiReaderTest.class.getResourceAsStream(name + ".sse")) {
      return answered(lab(), new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WireLab answered(WireLab lab, String body) {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "text/event-stream", body))) {
      return lab.ask(server.uri(""));
    }
  }
}
