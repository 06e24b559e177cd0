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

class OpenAiResponsesRequestTest {
  private LoopbackServer.Request request;

  @Test
  void asksForAStreamThatIsNotStored() {
    JsonNode body = body(lab());
    assertThat(request.method() + " " + request.path()).isEqualTo("POST /v1/responses");
    assertThat(request.headers()).containsEntry("authorization", "Bearer " + WireLab.KEY);
    assertThat(body.toString()).isEqualTo("{\"model\":\"test-model\",\"input\":["
        + "{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\",\"content\":\"Hello ☕\"}],"
        + "\"stream\":true,\"store\":false}");
  }

  @Test
  void aModelThatThinksIsAskedForASummary() {
    JsonNode body = body(lab().vendor("openai").model("gpt-5.4"));
    assertThat(body.path("reasoning").toString()).isEqualTo("{\"summary\":\"auto\"}");
    assertThat(body.path("include").toString()).isEqualTo("[\"reasoning.encrypted_content\"]");
  }

  @Test
  void effortGoesBesideTheSummary() {
    JsonNode body = body(lab().vendor("xai").model("grok-4.3").effort(Effort.of(EffortLevel.XHIGH)));
    assertThat(body.path("reasoning").toString()).isEqualTo("{\"effort\":\"high\",\"summary\":\"auto\"}");
  }

  @Test
  void noSummaryIsAskedOfAModelThatDoesNotThink() {
    JsonNode body = body(lab().vendor("openai").model("gpt-4.1-nano").effort(Effort.of(EffortLevel.HIGH)));
    assertThat(body.has("reasoning")).isFalse();
    assertThat(body.has("include")).isFalse();
  }

  @Test
  void noSummaryIsAskedForWithoutThinking() {
    JsonNode body = body(lab().vendor("openai").model("gpt-5.4").effort(Effort.of(EffortLevel.NONE)));
    assertThat(body.path("reasoning").toString()).isEqualTo("{\"effort\":\"none\"}");
    assertThat(body.has("include")).isFalse();
  }

  @Test
  void someEffortsAreTakenOnlyHere() {
    JsonNode body = body(lab().vendor("openai").model("gpt-6.1-sol").effort(Effort.of(EffortLevel.MAX)));
    assertThat(body.path("reasoning").path("effort").asString()).isEqualTo("max");
  }

  @Test
  void whatTheProtocolHasNoFieldForIsLeftOutAndTold() {
    WireLab lab = lab().options(RequestOptions.from(Map.of(
        "temperature", 0.5, "topP", 0.9, "seed", 7, "maxOutputTokens", 100, "stop", List.of("END"),
        "extra", Map.of("text", Map.of("verbosity", "low")))));
    JsonNode body = body(lab);
    assertThat(body.propertyNames()).containsExactlyInAnyOrder(
        "model", "input", "stream", "store", "temperature", "top_p", "max_output_tokens", "text");
    assertThat(lab.sent().adjustments())
        .containsExactly(new Adjustment("seed", "7", ""), new Adjustment("stop", "[END]", ""));
  }

  private static WireLab lab() {
    return new WireLab(new OpenAiResponses());
  }

  private JsonNode body(WireLab lab) {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream").send("data: [DONE]\n\n").end())) {
      lab.ask(server.uri("/v1"));
      request = server.requests().getFirst();
      return JsonMapper.builder().build().readTree(request.body());
    }
  }
}
