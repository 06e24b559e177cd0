package deliberate.provider.ollama;

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

class OllamaRequestTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private LoopbackServer.Request request;

  @Test
  void sendsNothingThatWasNotAskedFor() {
    JsonNode body = body(lab());
    assertThat(request.method() + " " + request.path()).isEqualTo("POST /api/chat");
    assertThat(body).isEqualTo(JSON.readTree("""
        {"model": "test-model", "stream": true, "messages": [
          {"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello ☕"}]}
        """));
  }

  @Test
  void sendsEachOptionByItsWireNameAndJoinsFurtherFields() {
    JsonNode body = body(lab().options(RequestOptions.from(Map.of(
        "temperature", 0.5, "topP", 0.9, "seed", 7, "maxOutputTokens", 100, "stop", List.of("END"),
        "extra", Map.of("keep_alive", "5m", "stream", false, "options", Map.of("num_ctx", 8192))))));
    assertThat(body.path("options")).isEqualTo(JSON.readTree("""
        {"temperature": 0.5, "top_p": 0.9, "seed": 7, "num_predict": 100, "stop": ["END"], "num_ctx": 8192}
        """));
    assertThat(body.path("keep_alive").asString()).isEqualTo("5m");
    assertThat(body.path("stream").asBoolean()).as("the answer is read as a stream").isTrue();
  }

  @Test
  void mostModelsThinkOrDoNot() {
    assertThat(body(lab().effort(Effort.of(EffortLevel.NONE))).path("think").toString()).isEqualTo("false");
    WireLab lab = lab().effort(Effort.of(EffortLevel.LOW));
    assertThat(body(lab).path("think").toString()).isEqualTo("true");
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "low", "high"));
  }

  @Test
  void gptOssTakesLevelsAndCannotBeSwitchedOff() {
    assertThat(body(lab().model("gpt-oss:120b").effort(Effort.of(EffortLevel.MEDIUM))).path("think").asString())
        .isEqualTo("medium");
    WireLab off = lab().model("gpt-oss:20b").effort(Effort.of(EffortLevel.NONE));
    assertThat(body(off).path("think").asString()).isEqualTo("low");
    assertThat(off.sent().adjustments()).containsExactly(new Adjustment("effort", "none", "low"));
  }

  @Test
  void aBudgetIsNotTaken() {
    WireLab lab = lab().effort(Effort.ofBudget(2000));
    assertThat(body(lab).has("think")).isFalse();
    assertThat(lab.sent().adjustments()).containsExactly(new Adjustment("effort", "2000", ""));
  }

  private static WireLab lab() {
    return new WireLab(new Ollama()).vendor("ollama");
  }

  private JsonNode body(WireLab lab) {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(200, "application/x-ndjson", "{\"done\":true}\n"))) {
      lab.ask(server.uri("/"));
      request = server.requests().getFirst();
      return JSON.readTree(request.body());
    }
  }
}
