package deliberate.provider.openai;

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

class OpenAiChatRequestTest {
  private static final RequestOptions SAMPLING = RequestOptions.from(Map.of(
      "temperature", 0.5, "topP", 0.9, "seed", 7, "maxOutputTokens", 100, "stop", List.of("END"),
      "extra", Map.of("verbosity", "low", "metadata", Map.of("a", List.of(1, true)))));

  private LoopbackServer.Request request;

  @Test
  void asksForAStreamWithUsage() {
    JsonNode body = body(lab());
    assertThat(request.method() + " " + request.path()).isEqualTo("POST /v1/chat/completions");
    assertThat(request.headers()).containsEntry("authorization", "Bearer " + WireLab.KEY)
        .containsEntry("content-type", "application/json");
    assertThat(body.path("stream").asBoolean()).isTrue();
    assertThat(body.path("stream_options").path("include_usage").asBoolean()).isTrue();
    assertThat(body.path("messages").toString()).isEqualTo(
        "[{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\",\"content\":\"Hello ☕\"}]");
  }

  @Test
  void sendsNothingThatWasNotAskedFor() {
    assertThat(body(lab()).propertyNames()).containsExactlyInAnyOrder("model", "messages", "stream", "stream_options");
  }

  @Test
  void sendsEachOptionByItsWireName() {
    JsonNode body = body(lab().options(SAMPLING));
    assertThat(body.path("temperature").asDouble()).isEqualTo(0.5);
    assertThat(body.path("top_p").asDouble()).isEqualTo(0.9);
    assertThat(body.path("seed").asInt()).isEqualTo(7);
    assertThat(body.path("max_completion_tokens").asInt()).isEqualTo(100);
    assertThat(body.path("stop").toString()).isEqualTo("[\"END\"]");
    assertThat(body.path("verbosity").asString()).isEqualTo("low");
    assertThat(body.path("metadata").toString()).isEqualTo("{\"a\":[1,true]}");
  }

  @Test
  void anOptionThatTheFamilyRejectsIsLeftOutAndTold() {
    WireLab lab = lab().vendor("openai").model("gpt-5-mini").options(SAMPLING);
    assertThat(body(lab).has("temperature")).isFalse();
    assertThat(lab.sent().adjustments())
        .containsExactly(new Adjustment("temperature", "0.5", ""), new Adjustment("topP", "0.9", ""));
  }

  @Test
  void someOptionsAreTakenOnlyWithoutThinking() {
    WireLab thinking = lab().vendor("openai").model("gpt-6-sol").options(SAMPLING);
    assertThat(body(thinking).has("temperature")).isFalse();
    WireLab plain = lab().vendor("openai").model("gpt-6-sol").options(SAMPLING).effort(Effort.of(EffortLevel.NONE));
    assertThat(body(plain).has("temperature")).isTrue();
  }

  @Test
  void mistralHasItsOwnNames() {
    JsonNode body = body(lab().vendor("mistral").model("mistral-small-latest").options(SAMPLING));
    assertThat(body.path("random_seed").asInt()).isEqualTo(7);
    assertThat(body.path("max_tokens").asInt()).isEqualTo(100);
    assertThat(body.has("stream_options")).isFalse();
  }

  @Test
  void azureTakesItsKeyInAHeaderOfItsOwn() {
    body(lab().vendor("azure"));
    assertThat(request.headers()).containsEntry("api-key", WireLab.KEY).doesNotContainKey("authorization");
  }

  @Test
  void aQueryOfTheBaseAddressStaysAtTheEnd() {
    body(lab(), "/openai?api-version=1");
    assertThat(request.path()).isEqualTo("/openai/chat/completions?api-version=1");
  }

  @Test
  void effortIsSentAsAskedWhereNothingIsKnown() {
    WireLab lab = lab().effort(Effort.of(EffortLevel.XHIGH));
    assertThat(body(lab).path("reasoning_effort").asString()).isEqualTo("xhigh");
    assertThat(lab.sent().effort()).isEqualTo(Effort.of(EffortLevel.XHIGH));
    assertThat(lab.sent().adjustments()).isEmpty();
  }

  @Test
  void effortIsMappedToTheNearestThatTheFamilyKnows() {
    WireLab lab = lab().vendor("openai").model("o3-mini").effort(Effort.of(EffortLevel.MAX));
    assertThat(body(lab).path("reasoning_effort").asString()).isEqualTo("high");
    assertThat(lab.sent().effort()).isEqualTo(Effort.of(EffortLevel.HIGH));
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "max", "high"));
  }

  @Test
  void whoAsksForSomeThinkingIsNotGivenNone() {
    WireLab lab = lab().vendor("mistral").model("mistral-medium-3-5").effort(Effort.of(EffortLevel.LOW));
    assertThat(body(lab).path("reasoning_effort").asString()).isEqualTo("high");
  }

  @Test
  void aModelThatCannotThinkIsNotAskedTo() {
    WireLab lab = lab().vendor("openai").model("gpt-4.1-mini").effort(Effort.of(EffortLevel.HIGH));
    assertThat(body(lab).has("reasoning_effort")).isFalse();
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "high", "none"));
  }

  @Test
  void thinkingIsSwitchedOffInTheVendorsOwnWay() {
    WireLab lab = lab().vendor("deepseek").model("deepseek-v4-pro").effort(Effort.of(EffortLevel.NONE));
    JsonNode body = body(lab);
    assertThat(body.path("thinking").path("type").asString()).isEqualTo("disabled");
    assertThat(body.has("reasoning_effort")).isFalse();
  }

  @Test
  void aBudgetIsSentWhereTheVendorTakesOne() {
    WireLab lab = lab().vendor("openrouter").effort(Effort.ofBudget(8000));
    assertThat(body(lab).path("reasoning").path("max_tokens").asInt()).isEqualTo(8000);
    WireLab other = lab().vendor("openai").effort(Effort.ofBudget(8000));
    assertThat(body(other).has("reasoning_effort")).isFalse();
    assertThat(other.sent().adjustments()).containsExactly(new Adjustment("effort", "8000", ""));
  }

  private static WireLab lab() {
    return new WireLab(new OpenAiChat());
  }

  private JsonNode body(WireLab lab) {
    return body(lab, "/v1/");
  }

  private JsonNode body(WireLab lab, String base) {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(200, "text/event-stream", "data: [DONE]\n\n"))) {
      lab.ask(server.uri(base));
      request = server.requests().getFirst();
      return JsonMapper.builder().build().readTree(request.body());
    }
  }
}
