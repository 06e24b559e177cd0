package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.anthropic.AnthropicMessages;
import deliberate.provider.gemini.Gemini;
import deliberate.provider.ollama.Ollama;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.openai.OpenAiResponses;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOption;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.vendor.VendorBook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class OptionsOnTheWireTest {
  private static final String SCHEMA = "{\"type\":\"object\"}";
  private static final RequestOptions ALL = RequestOptions.from(Map.of(
      "schema", Map.of("name", "verdict", "schema", Map.of("type", "object")),
      "verbosity", "low", "serviceTier", "flex"));

  @Test
  void chatHasAFieldForEach() {
    WireRequest request = write(new OpenAiChat(), "openai", "gpt-6-sol", ALL);
    assertThat(request.adjustments()).isEmpty();
    assertThat(request.body().path("verbosity").asString()).isEqualTo("low");
    assertThat(request.body().path("service_tier").asString()).isEqualTo("flex");
    assertThat(request.body().path("response_format").toString()).isEqualTo("{\"type\":\"json_schema\","
        + "\"json_schema\":{\"name\":\"verdict\",\"strict\":true,\"schema\":" + SCHEMA + "}}");
  }

  @Test
  void responsesKeepThemWithTheText() {
    WireRequest request = write(new OpenAiResponses(), "openai", "gpt-6-sol", ALL);
    assertThat(request.adjustments()).isEmpty();
    assertThat(request.body().path("service_tier").asString()).isEqualTo("flex");
    assertThat(request.body().path("text").toString()).isEqualTo("{\"verbosity\":\"low\",\"format\":"
        + "{\"type\":\"json_schema\",\"name\":\"verdict\",\"strict\":true,\"schema\":" + SCHEMA + "}}");
  }

  @Test
  void messagesPutTheSchemaBesideTheEffort() {
    WireRequest request = write(new AnthropicMessages(), "anthropic", "claude-opus-5", ALL);
    assertThat(request.adjustments()).containsExactly(new Adjustment("verbosity", "low", ""));
    assertThat(request.body().path("service_tier").asString()).isEqualTo("flex");
    assertThat(request.body().path("output_config").path("format").toString())
        .isEqualTo("{\"type\":\"json_schema\",\"schema\":" + SCHEMA + "}");
  }

  @Test
  void geminiNamesTheTypeOfTheAnswerToo() {
    WireRequest request = write(new Gemini(), "google", "gemini-4-argon", ALL);
    assertThat(request.adjustments()).containsExactly(new Adjustment("verbosity", "low", ""));
    assertThat(request.body().path("serviceTier").asString()).isEqualTo("flex");
    assertThat(request.body().path("generationConfig").path("responseMimeType").asString())
        .isEqualTo("application/json");
    assertThat(request.body().path("generationConfig").path("responseJsonSchema").toString()).isEqualTo(SCHEMA);
  }

  @Test
  void ollamaTakesTheSchemaAlone() {
    WireRequest request = write(new Ollama(), "ollama", "qwen3:8b", ALL);
    assertThat(request.adjustments())
        .containsExactly(new Adjustment("verbosity", "low", ""), new Adjustment("serviceTier", "flex", ""));
    assertThat(request.body().path("format").toString()).isEqualTo(SCHEMA);
  }

  @Test
  void aVendorThatHasNoWordForAnOptionIsAskedWithoutIt() {
    assertThat(write(new OpenAiChat(), "deepseek", "deepseek-v4-pro", ALL).adjustments())
        .containsExactly(new Adjustment("verbosity", "low", ""), new Adjustment("serviceTier", "flex", ""));
  }

  @Test
  void aServerOfUnknownMakeIsAskedForAll() {
    assertThat(write(new OpenAiChat(), "", "mine", ALL).adjustments()).isEmpty();
  }

  @Test
  void whichOptionsAModelTakesIsKnownBeforehand() {
    var taken = VendorBook.builtIn().rules("openai", OpenAiResponses.ID).takes("gpt-6-sol");
    assertThat(taken.takes(RequestOption.SEED, false)).isFalse();
    assertThat(taken.takes(RequestOption.TEMPERATURE, true)).isFalse();
    assertThat(taken.takes(RequestOption.TEMPERATURE, false)).isTrue();
    assertThat(taken.verbosities()).containsExactly("low", "medium", "high");
    assertThat(taken.serviceTiers()).contains("flex", "priority");
  }

  @ParameterizedTest
  @MethodSource("protocols")
  void extraObjectsJoinWhatIsThereAndAllElseReplacesIt(WireProtocol protocol) {
    String path = Map.of("openai-chat", "response_format", "openai-responses", "text", "anthropic-messages",
        "output_config", "gemini", "generationConfig", "ollama", "format").get(protocol.id());
    RequestOptions options = ALL.with(RequestOption.EXTRA,
        Map.of(path, Map.of("mine", 1), "stop", List.of("X"), "model", "other"));

    var body = write(protocol, "", "mine", options).body();

    assertThat(body.path(path).path("mine").asInt()).isEqualTo(1);
    assertThat(body.path(path).size()).as("what was there stays: %s", body.path(path)).isGreaterThan(1);
    assertThat(body.path("stop").toString()).isEqualTo("[\"X\"]");
    assertThat(body.path("model").asString()).isEqualTo("other");
  }

  static List<WireProtocol> protocols() {
    return List.of(new OpenAiChat(), new OpenAiResponses(), new AnthropicMessages(), new Gemini(), new Ollama());
  }

  /// Written and read again: what is on the wire, whatever holds it.
  private static WireRequest write(WireProtocol protocol, String vendor, String model, RequestOptions options) {
    ChatRequest request = new ChatRequest(ModelSpec.unknown("test/" + model, vendor, protocol.id(), model),
        Optional.empty(), List.of(new Message(Role.USER, "Hello")), Effort.DEFAULT, options);
    WireRequest wire = protocol.write(request, VendorBook.builtIn().rules(vendor, protocol.id()));
    JsonMapper json = JsonMapper.builder().build();
    return new WireRequest(wire.path(), wire.headers(), json.readValue(wire.body().toString(),
        tools.jackson.databind.node.ObjectNode.class), wire.effort(), wire.adjustments());
  }
}
