package deliberate.ui.prices;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBookFile;
import deliberate.pricing.kept.KeptPricesFile;
import deliberate.pricing.kept.LivePrices;
import deliberate.provider.http.Download;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.connection.Connections;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.RecordingDialogs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final String LIST = """
      {"gpt-5": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1.5e-06,
         "output_cost_per_token": 1.2e-05, "search_context_cost_per_query": {"low": 0.01}},
       "dall-e-3": {"litellm_provider": "openai", "mode": "image_generation", "output_cost_per_image": 0.04},
       "x": {"litellm_provider": "bedrock", "mode": "chat"},
       "bad": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": -1,
         "output_cost_per_token": 1}}""";
  @TempDir
  private Path folder;
  private LivePrices live;
  private ImportViewModel model;

  @BeforeEach
  void open() {
    live = new LivePrices(PriceBookFile.builtIn(), new KeptPricesFile(folder.resolve("prices.json")));
    Clock clock = Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC);
    DirectTaskRunner tasks = new DirectTaskRunner();
    model = new ImportViewModel(new PricesViewModel(live, tasks, clock),
        new Download(HttpTransport.standard(new Connections(Map.of(), null))), new RecordingDialogs(), tasks);
  }

  @Test
  void aListFromAnAddressIsTakenWithThatAddressAndTheDay() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "application/json", LIST))) {
      assertThat(server.requests()).as("no call before it is asked for").isEmpty();
      fetch(server);
      assertThat(model.lines()).hasSize(1);
      model.take();

      Price price = live.get().find("openai", "gpt-5", TODAY).orElseThrow();
      assertThat(price.standard().input()).isEqualTo("1.5");
      assertThat(PriceRowText.details(price, TODAY)).contains("brought in, today")
          .contains(server.uri("/list").toString());
      assertThat(PriceRowText.details(price, TODAY.plusDays(12))).contains("12 days old");
    }
  }

  @Test
  void whatIsLeftOutIsCountedAndNamed() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(200, "application/json", LIST))) {
      fetch(server);
    }

    assertThat(model.leftOut().get()).isEqualTo("Left out: vendors that are not known here: 1 (bedrock); models that "
        + "do something else than write text: 1 (dall-e-3); with a price that is negative or no number: 1 "
        + "(openai/bad). Not carried over: search_context_cost_per_query (1).");
  }

  @Test
  void whatDoesNotComeOrIsNoListIsSaidInASentence() {
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.full(404, "text/html", "<html>"),
        reply -> reply.full(200, "text/html", "<html><p>Sign in"),
        reply -> reply.full(200, "application/json", "{}"))) {
      fetch(server);
      assertThat(model.result().get()).contains("127.0.0.1").doesNotContain("Exception");
      fetch(server);
      assertThat(model.result().get()).isEqualTo("This is no JSON: line 1.");
      fetch(server);
      assertThat(model.result().get()).contains("neither LiteLLM's list of prices nor that of models.dev");
      assertThat(model.lines()).isEmpty();
      assertThat(model.working().get()).isFalse();
    }
    model.address().set("http://example.com/list.json");
    model.fetch();
    assertThat(model.result().get()).contains("https://");
  }

  @Test
  void anAddressThatLeadsToAnotherServerWaitsForAYes() {
    try (LoopbackServer other = LoopbackServer.answering(reply -> reply.full(200, "application/json", LIST));
         LoopbackServer server = LoopbackServer.answering(
             reply -> reply.full(302, "", Map.of("Location", other.uri("/moved").toString()), ""))) {
      fetch(server);
      assertThat(other.requests()).isEmpty();
      assertThat(model.result().get()).contains("is on 127.0.0.1 now");
      assertThat(model.address().get()).isEqualTo(other.uri("/moved").toString());
      model.fetch();
      assertThat(model.lines()).hasSize(1);
    }
  }

  private void fetch(LoopbackServer server) {
    model.address().set(server.uri("/list").toString());
    model.fetch();
  }
}
