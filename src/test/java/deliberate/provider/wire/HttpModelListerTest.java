package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.provider.Endpoint;
import deliberate.provider.EndpointPreset;
import deliberate.provider.KeySource;
import deliberate.provider.ModelLister;
import deliberate.provider.ModelOffer;
import deliberate.provider.ProviderFailure;
import deliberate.provider.Secret;
import deliberate.provider.anthropic.AnthropicMessages;
import deliberate.provider.gemini.Gemini;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.RetryPolicy;
import deliberate.provider.ollama.Ollama;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.openai.OpenAiResponses;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.settings.LocalServers;
import deliberate.task.CancelSignal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpModelListerTest {
  private static final String KEY = "sk-planted-0123456789";
  private static final KeySource KEYS = _ -> Optional.of(new Secret(KEY));
  private static final KeySource NO_KEYS = _ -> Optional.empty();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "openai-chat        | /v1    | /v1/models               | {'data':[{'id':'a'},{'id':'b'}],'object':'list'}",
      "openai-responses   | /v1    | /v1/models               | {'data':[{'id':'a'},{'id':'b'}]}",
      "anthropic-messages | /v1    | /v1/models?limit=1000    | {'data':[{'type':'model','id':'a'},{'id':'b'}]}",
      "anthropic-messages | ''     | /v1/models?limit=1000    | {'data':[{'id':'a'},{'id':'b'}]}",
      "gemini | /v1beta | /v1beta/models?pageSize=1000 | {'models':[{'name':'models/a'},{'name':'models/b'}]}",
      "ollama             | ''     | /api/tags                | {'models':[{'name':'a','size':1},{'name':'b'}]}"})
  void everyProtocolListsItsModels(String protocol, String base, String path, String body) {
    try (LoopbackServer server = answering(200, body.replace('\'', '"'))) {
      assertThat(list(server.uri(base == null ? "" : base.replace("''", "")), protocol, NO_KEYS))
          .isEqualTo(ModelLister.Listed.named(List.of("a", "b")));
      assertThat(server.requests()).singleElement()
          .satisfies(request -> assertThat(request.method()).isEqualTo("GET"))
          .satisfies(request -> assertThat(request.path()).isEqualTo(path));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "anthropic-messages | 'max_input_tokens':200000,'max_tokens':64000,'retires_at':'2027-02-01T00:00:00Z' | 200000",
      "openai-chat | 'shutdown_date':'2027-02-01','context_window':131072,'max_completion_tokens':64000 | 131072",
      "openai-chat | 'deprecation':1801440000,'max_model_len':32768,'max_tokens':64000 | 32768",
      "gemini | 'inputTokenLimit':1048576,'outputTokenLimit':64000,'retires_at':'2027-02-01' | 1048576"})
  void whatTheServerSaysOfAModelIsKept(String protocol, String fields, long context) {
    String body = ("{'data':[{'id':'a'," + fields + "}],'models':[{'name':'models/a'," + fields + "}]}");
    try (LoopbackServer server = answering(200, body.replace('\'', '"'))) {
      assertThat(((ModelLister.Listed) list(server.uri(""), protocol, NO_KEYS)).models()).containsExactly(
          new ModelOffer("a", Optional.of(LocalDate.of(2027, 2, 1)), OptionalLong.of(context),
              OptionalLong.of(64_000), Optional.empty(), Optional.empty()));
    }
  }

  @Test
  void pricesForATokenBecomePricesForAMillion() {
    String body = """
        {"data":[{"id":"a","pricing":{"prompt":"0.00000015","completion":"0.0000006"},"shutdown_date":"soon"},
                 {"id":"auto","pricing":{"prompt":"-1","completion":"x"},"context_length":"wide"}]}""";
    try (LoopbackServer server = answering(200, body)) {
      List<ModelOffer> offers = ((ModelLister.Listed) list(server.uri(""), "openai-chat", NO_KEYS)).models();
      assertThat(offers.getFirst().inputPrice()).hasValueSatisfying(
          price -> assertThat(price).isEqualByComparingTo("0.15"));
      assertThat(offers.getFirst().outputPrice()).hasValueSatisfying(
          price -> assertThat(price).isEqualByComparingTo("0.6"));
      assertThat(offers.getLast()).isEqualTo(ModelOffer.named("auto"));
    }
  }

  @ParameterizedTest
  @CsvSource({"openai-chat, authorization, 'Bearer '", "anthropic-messages, x-api-key, ''",
      "gemini, x-goog-api-key, ''"})
  void theKeyGoesWhereTheProtocolWantsIt(String protocol, String header, String prefix) {
    try (LoopbackServer server = answering(200, "{\"data\":[]}")) {
      list(server.uri("/v1"), protocol, KEYS);
      assertThat(server.requests().getFirst().headers()).containsEntry(header, prefix + KEY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":null}", "{\"data\":[]}", "[]"})
  void aServerWithoutModelsAnswersWithNone(String body) {
    try (LoopbackServer server = answering(200, body)) {
      assertThat(list(server.uri(""), "openai-chat", NO_KEYS)).isEqualTo(new ModelLister.Listed(List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><title>Welcome</title></html>", "{\"ok\":true}", "{\"data\":7}", "{\"data\":["})
  void whatIsNoListIsNotUnderstood(String body) {
    try (LoopbackServer server = answering(200, body)) {
      assertThat(failure(server.uri(""), NO_KEYS)).isInstanceOf(ProviderFailure.NotUnderstood.class);
    }
  }

  @Test
  void aKeyThatIsNotAcceptedIsSaidWithoutIt() {
    try (LoopbackServer server = answering(401, "{\"error\":{\"message\":\"bad key " + KEY + "\"}}")) {
      assertThat(failure(server.uri(""), KEYS)).isInstanceOf(ProviderFailure.Unauthorized.class)
          .satisfies(failure -> assertThat(failure.toString()).contains("bad key").doesNotContain(KEY));
    }
  }

  @Test
  void aServerIsAskedOnlyOnceWhateverItSays() {
    try (LoopbackServer server = answering(503, "")) {
      assertThat(failure(server.uri(""), KEYS)).isInstanceOf(ProviderFailure.ServerError.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (LoopbackServer other = answering(200, "{\"data\":[]}");
        LoopbackServer server = LoopbackServer.answering(
            reply -> reply.full(302, "", Map.of("Location", other.uri("/models").toString()), ""))) {
      assertThat(failure(server.uri(""), KEYS)).isInstanceOf(ProviderFailure.Rejected.class);
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void noKeyLeavesUnencrypted() {
    assertThat(failure(URI.create("http://example.com/v1"), KEYS)).isInstanceOf(ProviderFailure.Insecure.class);
  }

  @Test
  void aSilentServerIsGivenUp() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.awaitHangUp())) {
      assertThat(listing(lister(Duration.ofMillis(50)), server.uri(""), "openai-chat", NO_KEYS, new CancelSignal()))
          .isInstanceOfSatisfying(ModelLister.Failed.class, failed -> assertThat(failed.failure())
              .isInstanceOf(ProviderFailure.TimedOut.class));
    }
  }

  @Test
  void cancellingEndsTheWaitAtOnce() {
    CancelSignal cancel = new CancelSignal();
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      cancel.cancel();
      reply.awaitHangUp();
    })) {
      assertThatThrownBy(() ->
          listing(lister(Duration.ofSeconds(50)), server.uri(""), "openai-chat", NO_KEYS, cancel))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void cancellingInTheMiddleOfTheListEndsItToo() {
    CancelSignal cancel = new CancelSignal();
    try (LoopbackServer server = LoopbackServer.answering(reply -> {
      reply.stream("application/json").send("{\"data\":[");
      cancel.cancel();
      reply.awaitHangUp();
    })) {
      assertThatThrownBy(() ->
          listing(lister(Duration.ofSeconds(50)), server.uri(""), "openai-chat", NO_KEYS, cancel))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void localServersAreFoundInTheFirstWayThatAnswersAndGetNoKey() {
    try (LoopbackServer server = LoopbackServer.answering(
            reply -> reply.full(404, "", ""), reply -> reply.full(200, "", "{\"models\":[{\"name\":\"qwen3\"}]}"))) {
      EndpointPreset.Way chat = new EndpointPreset.Way("openai-chat", server.uri("/v1").toString());
      EndpointPreset.Way own = new EndpointPreset.Way("ollama", server.uri("").toString());
      EndpointPreset here = new EndpointPreset("ollama", "Ollama", "", true, List.of(chat, own));
      EndpointPreset silent = new EndpointPreset("vllm", "vLLM", "", true,
          List.of(new EndpointPreset.Way("openai-chat", "http://127.0.0.1:1/v1")));
      EndpointPreset far = new EndpointPreset("far", "Far", "", false, List.of(own));

      assertThat(new LocalServers(List.of(here, silent, far), lister(Duration.ofSeconds(30))).find(new CancelSignal()))
          .containsExactly(new LocalServers.Found(here, own, List.of("qwen3")));
      assertThat(server.requests()).hasSize(2)
          .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("authorization"));
    }
  }

  @Test
  void localServersAreLookedForOnThisMachineOnly() {
    assertThat(VendorBook.builtIn().presets()).filteredOn(EndpointPreset::local)
        .flatExtracting(EndpointPreset::ways).extracting(way -> URI.create(way.baseUrl()).getHost())
        .isNotEmpty().containsOnly("127.0.0.1");
  }

  private static LoopbackServer answering(int status, String body) {
    return LoopbackServer.answering(reply -> reply.full(status, "application/json", body));
  }

  private static ProviderFailure failure(URI address, KeySource keys) {
    return ((ModelLister.Failed) list(address, "openai-chat", keys)).failure();
  }

  private static ModelLister.Listing list(URI address, String protocol, KeySource keys) {
    return listing(lister(Duration.ofSeconds(30)), address, protocol, keys, new CancelSignal());
  }

  private static ModelLister.Listing listing(
      HttpModelLister lister, URI address, String protocol, KeySource keys, CancelSignal cancel) {
    return lister.list(new Endpoint("e", "E", "", protocol, address, "", Map.of()), keys, cancel);
  }

  private static HttpModelLister lister(Duration patience) {
    HttpLimits limits = HttpLimits.soon(patience);
    HttpTransport transport = new HttpTransport(new Connections(Map.of(), null), limits, RetryPolicy.STANDARD);
    return new HttpModelLister(List.of(new OpenAiChat(), new OpenAiResponses(), new AnthropicMessages(), new Gemini(),
        new Ollama()), transport, VendorBook.builtIn());
  }
}
