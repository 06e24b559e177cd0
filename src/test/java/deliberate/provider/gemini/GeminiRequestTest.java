package deliberate.provider.gemini;

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

class GeminiRequestTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private LoopbackServer.Request request;

  @Test
  void asksForAStreamOfEventsWithTheKeyInItsHeader() {
    body(lab().model("gemini-3-flash-preview"));
    assertThat(request.method() + " " + request.path())
        .isEqualTo("POST /v1beta/models/gemini-3-flash-preview:streamGenerateContent?alt=sse");
    assertThat(request.headers()).containsEntry("x-goog-api-key", WireLab.KEY).doesNotContainKey("authorization");
  }

  @Test
  void theKeyHasTheSameHeaderAtAServerOfUnknownMake() {
    body(new WireLab(new Gemini()));
    assertThat(request.headers()).containsEntry("x-goog-api-key", WireLab.KEY);
  }

  @Test
  void aQueryOfTheBaseAddressStays() {
    body(lab(), "/v1?tenant=7");
    assertThat(request.path()).isEqualTo("/v1/models/test-model:streamGenerateContent?alt=sse&tenant=7");
  }

  @Test
  void aModelMayNameItsKind() {
    body(lab().model("tunedModels/my own"));
    assertThat(request.path()).isEqualTo("/v1beta/tunedModels/my%20own:streamGenerateContent?alt=sse");
  }

  @Test
  void theSystemMessageHasItsOwnPlace() {
    JsonNode body = body(lab());
    assertThat(body.path("systemInstruction").toString()).isEqualTo("{\"parts\":[{\"text\":\"Be brief.\"}]}");
    assertThat(body.path("contents").toString())
        .isEqualTo("[{\"role\":\"user\",\"parts\":[{\"text\":\"Hello ☕\"}]}]");
  }

  @Test
  void sendsEachOptionByItsWireNameAndJoinsFurtherFields() {
    JsonNode config = body(lab().options(RequestOptions.from(Map.of(
        "temperature", 0.5, "topP", 0.9, "seed", 7, "maxOutputTokens", 100, "stop", List.of("END"),
        "extra", Map.of("generationConfig", Map.of("topK", 3, "thinkingConfig", Map.of("more", true)))))))
        .path("generationConfig");
    assertThat(config).isEqualTo(JSON.readTree("""
        {"temperature": 0.5, "topP": 0.9, "seed": 7, "maxOutputTokens": 100, "stopSequences": ["END"], "topK": 3,
         "thinkingConfig": {"includeThoughts": true, "more": true}}
        """));
  }

  @Test
  void newerFamiliesTakeALevel() {
    WireLab lab = lab().model("gemini-3-pro-preview").effort(Effort.of(EffortLevel.MEDIUM));
    assertThat(thinking(lab)).isEqualTo("{\"includeThoughts\":true,\"thinkingLevel\":\"LOW\"}");
    assertThat(lab.sent().effort()).isEqualTo(Effort.of(EffortLevel.LOW));
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "medium", "low"));
  }

  @Test
  void newerFamiliesTakeNoBudget() {
    WireLab lab = lab().model("gemini-4-argon").effort(Effort.ofBudget(5000));
    assertThat(thinking(lab)).isEqualTo("{\"includeThoughts\":true}");
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "5000", ""));
  }

  @Test
  void olderFamiliesTakeABudgetForALevelToo() {
    WireLab level = lab().model("gemini-2.5-pro").effort(Effort.of(EffortLevel.HIGH));
    assertThat(thinking(level)).isEqualTo("{\"includeThoughts\":true,\"thinkingBudget\":24576}");
    assertThat(level.sent().effort()).isEqualTo(Effort.of(EffortLevel.HIGH));
    WireLab budget = lab().model("gemini-2.5-flash").effort(Effort.ofBudget(5000));
    assertThat(thinking(budget)).isEqualTo("{\"includeThoughts\":true,\"thinkingBudget\":5000}");
    assertThat(budget.sent().adjustments()).isEmpty();
  }

  @Test
  void thinkingIsSwitchedOffWithoutAskingForItsText() {
    assertThat(thinking(lab().model("gemini-2.5-flash").effort(Effort.of(EffortLevel.NONE))))
        .isEqualTo("{\"thinkingBudget\":0}");
    assertThat(thinking(lab().model("gemini-2.5-flash").effort(Effort.ofBudget(0))))
        .isEqualTo("{\"thinkingBudget\":0}");
  }

  @Test
  void aServerOfUnknownMakeIsSpokenToAsTheProtocolHasIt() {
    assertThat(thinking(new WireLab(new Gemini()).effort(Effort.of(EffortLevel.NONE))))
        .isEqualTo("{\"thinkingBudget\":0}");
    assertThat(thinking(new WireLab(new Gemini()).effort(Effort.ofBudget(99))))
        .isEqualTo("{\"includeThoughts\":true,\"thinkingBudget\":99}");
    assertThat(thinking(new WireLab(new Gemini()).effort(Effort.of(EffortLevel.HIGH))))
        .isEqualTo("{\"includeThoughts\":true,\"thinkingLevel\":\"HIGH\"}");
  }

  @Test
  void whatCannotBeSwitchedOffThinksAsLittleAsItCan() {
    WireLab lab = lab().model("gemini-2.5-pro").effort(Effort.of(EffortLevel.NONE));
    assertThat(thinking(lab)).isEqualTo("{\"includeThoughts\":true,\"thinkingBudget\":1024}");
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "none", "low"));
  }

  @Test
  void aModelThatCannotThinkIsNotAskedForThoughts() {
    assertThat(body(lab().model("gemini-2.0-flash")).has("generationConfig")).isFalse();
  }

  private static WireLab lab() {
    return new WireLab(new Gemini()).vendor("google");
  }

  private String thinking(WireLab lab) {
    return body(lab).path("generationConfig").path("thinkingConfig").toString();
  }

  private JsonNode body(WireLab lab) {
    return body(lab, "/v1beta/");
  }

  private JsonNode body(WireLab lab, String base) {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "text/event-stream",
        "data: {\"candidates\":[{\"finishReason\":\"STOP\"}]}\n\n"))) {
      lab.ask(server.uri(base));
      request = server.requests().getFirst();
      return JSON.readTree(request.body());
    }
  }
}
