package deliberate.provider.anthropic;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.http.LoopbackServer;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.WireLab;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnthropicMessagesRequestTest {
  private LoopbackServer.Request request;

  @Test
  void asksForAStreamWithALimitAndTheSystemApart() {
    JsonNode body = body(lab("test-model"));
    assertThat(request.method() + " " + request.path()).isEqualTo("POST /v1/messages");
    assertThat(request.headers()).containsEntry("x-api-key", WireLab.KEY)
        .containsEntry("anthropic-version", "2023-06-01").doesNotContainKey("authorization");
    assertThat(body.toString()).isEqualTo("{\"model\":\"test-model\",\"max_tokens\":32000,\"system\":\"Be brief.\","
        + "\"messages\":[{\"role\":\"user\",\"content\":\"Hello ☕\"}],\"stream\":true}");
  }

  @Test
  void theVersionIsPutIntoAnAddressThatLeavesItOut() {
    body(lab("test-model"), "");
    assertThat(request.path()).isEqualTo("/v1/messages");
    body(lab("test-model"), "/anthropic/");
    assertThat(request.path()).isEqualTo("/anthropic/v1/messages");
  }

  @Test
  void newerModelsAreAskedToThinkAdaptively() {
    WireLab lab = lab("claude-opus-4-6").effort(Effort.of(EffortLevel.XHIGH));
    JsonNode body = body(lab);
    assertThat(body.path("thinking").toString()).isEqualTo("{\"type\":\"adaptive\",\"display\":\"summarized\"}");
    assertThat(body.path("output_config").toString()).isEqualTo("{\"effort\":\"high\"}");
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "xhigh", "high"));
  }

  @Test
  void aModelThatThinksByItselfShowsItsThinking() {
    JsonNode body = body(lab("claude-opus-5-5"));
    assertThat(body.path("thinking").toString()).isEqualTo("{\"type\":\"adaptive\",\"display\":\"summarized\"}");
    assertThat(body.has("output_config")).isFalse();
    assertThat(body.path("max_tokens").asInt()).isEqualTo(128_000);
  }

  @Test
  void aModelThatThinksOnlyWhenAskedIsLeftAlone() {
    assertThat(body(lab("claude-sonnet-4-6")).has("thinking")).isFalse();
  }

  @Test
  void olderModelsTakeABudget() {
    JsonNode body = body(lab("claude-haiku-4-5").effort(Effort.ofBudget(5000)));
    assertThat(body.path("thinking").path("type").asString()).isEqualTo("enabled");
    assertThat(body.path("thinking").path("display").asString()).isEqualTo("summarized");
    assertThat(body.path("thinking").path("budget_tokens").asInt()).isEqualTo(5000);
    assertThat(body(lab("claude-haiku-4-5").effort(Effort.of(EffortLevel.HIGH)))
        .path("thinking").path("budget_tokens").asInt()).isEqualTo(16384);
  }

  @Test
  void newerModelsTakeNoBudget() {
    WireLab lab = lab("claude-opus-4-7").effort(Effort.ofBudget(5000));
    assertThat(body(lab).has("thinking")).isFalse();
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "5000", ""));
  }

  @Test
  void aBudgetIsFittedIntoTheLimitOfTheOutput() {
    WireLab lab = lab("claude-sonnet-4-5").effort(Effort.of(EffortLevel.HIGH)).options(limit(4000));
    JsonNode body = body(lab);
    assertThat(body.path("max_tokens").asInt()).isEqualTo(4000);
    assertThat(body.path("thinking").path("budget_tokens").asInt()).isEqualTo(2000);
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "high", "2000"));
    assertThat(lab.sent().effort()).isEqualTo(Effort.ofBudget(2000));
  }

  @Test
  void theLeastBudgetIsTheProtocols() {
    WireLab lab = lab("claude-sonnet-4-5").effort(Effort.ofBudget(10));
    assertThat(body(lab).path("thinking").path("budget_tokens").asInt()).isEqualTo(1024);
  }

  @Test
  void aLimitTooSmallForThinkingSwitchesItOff() {
    WireLab lab = lab("claude-sonnet-4-5").effort(Effort.of(EffortLevel.HIGH)).options(limit(500));
    assertThat(body(lab).path("thinking").toString()).isEqualTo("{\"type\":\"disabled\"}");
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "high", "none"));
  }

  @Test
  void thinkingIsSwitchedOffInTheFamilysOwnWay() {
    Effort none = Effort.of(EffortLevel.NONE);
    assertThat(body(lab("claude-opus-5").effort(none)).path("thinking").path("type").asString()).isEqualTo("disabled");
    assertThat(body(lab("claude-sonnet-5-5").effort(none)).path("thinking").path("type").asString())
        .isEqualTo("between_tools");
    WireLab always = lab("claude-fable-5-2").effort(none);
    assertThat(body(always).path("output_config").path("effort").asString()).isEqualTo("low");
    assertThat(always.sent().adjustments()).containsExactly(new Adjustment("effort", "none", "low"));
  }

  @Test
  void samplingGoesOnlyWhereTheFamilyTakesIt() {
    RequestOptions options = RequestOptions.from(Map.of("temperature", 0.5, "seed", 7, "stop", List.of("END")));
    WireLab rejecting = lab("claude-sonnet-5").options(options);
    assertThat(body(rejecting).has("temperature")).isFalse();
    assertThat(rejecting.sent().adjustments())
        .containsExactly(new Adjustment("temperature", "0.5", ""), new Adjustment("seed", "7", ""));
    JsonNode plain = body(lab("claude-sonnet-4-5").options(options));
    assertThat(plain.path("temperature").asDouble()).isEqualTo(0.5);
    assertThat(plain.path("stop_sequences").toString()).isEqualTo("[\"END\"]");
    assertThat(body(lab("claude-sonnet-4-5").options(options).effort(Effort.of(EffortLevel.LOW))).has("temperature"))
        .isFalse();
  }

  private static RequestOptions limit(int tokens) {
    return RequestOptions.from(Map.of("maxOutputTokens", tokens));
  }

  private static WireLab lab(String model) {
    return new WireLab(new AnthropicMessages()).model(model);
  }

  private JsonNode body(WireLab lab) {
    return body(lab, "/v1");
  }

  private JsonNode body(WireLab lab, String base) {
    try (LoopbackServer server = LoopbackServer.answering(reply ->
        reply.stream("text/event-stream").send("data: {\"type\":\"message_stop\"}\n\n").end())) {
      lab.ask(server.uri(base));
      request = server.requests().getFirst();
      return JsonMapper.builder().build().readTree(request.body());
    }
  }
}
