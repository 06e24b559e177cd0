package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.Endpoint;
import deliberate.provider.EndpointPreset;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelLister;
import deliberate.provider.Secret;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.settings.DataFolders;
import deliberate.settings.EndpointGuide;
import deliberate.settings.LocalServers;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.settings.key.SecretStore;
import deliberate.settings.key.TestKeys;
import deliberate.task.DirectTaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsViewModelTest {
  private static final ModelLister NOBODY = (endpoint, keys, cancel) -> new ModelLister.Listed(List.of());

  @TempDir
  Path folder;
  private SettingsViewModel settings;
  private SecretStore keys;
  private CatalogViewModel catalog;
  private EndpointsViewModel endpoints;

  @BeforeEach
  void setUp() {
    SettingsFile file = new SettingsFile(new DataFolders(folder, folder));
    settings = new SettingsViewModel(Settings.DEFAULTS, file, new DirectTaskRunner(), e -> {
      throw new AssertionError(e);
    });
    keys = TestKeys.in(folder, _ -> Optional.empty());
    catalog = new CatalogViewModel(List.of(), settings, ModelDescriber.ofNothing());
    endpoints = new EndpointsViewModel(settings, keys, List.of("openai-chat"),
        new EndpointGuide(VendorBook.builtIn().presets(), ModelDescriber.ofNothing(), NOBODY, NOBODY, _ -> { }),
        new DirectTaskRunner());
  }

  @Test
  void aSavedEndpointOffersItsModels() {
    fill("My Server", "http://127.0.0.1:8080/v1", "qwen3, gpt-oss:20b");

    assertThat(endpoints.save()).isTrue();

    assertThat(catalog.catalog().get().entries()).extracting(e -> e.model().id())
        .containsExactly("my-server/qwen3", "my-server/gpt-oss:20b");
    ModelCatalog.Entry entry = catalog.catalog().get().find("my-server/qwen3").orElseThrow();
    assertThat(entry.model().wireName()).isEqualTo("qwen3");
    assertThat(entry.endpoint().orElseThrow().baseUrl()).hasToString("http://127.0.0.1:8080/v1");
  }

  @Test
  void aKeyForTheSessionReachesTheEndpointAndNoFile() throws IOException {
    fill("Mine", "https://example.com/v1", "m");
    endpoints.form().sessionKey().set("sk-planted-key");

    endpoints.save();

    var endpoint = catalog.catalog().get().find("mine/m").orElseThrow().endpoint().orElseThrow();
    assertThat(keys.keyFor(endpoint).map(Secret::reveal)).contains("sk-planted-key");
    assertThat(endpoints.form().sessionKey().get()).isEmpty();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain("sk-planted-key");
      }
    }
  }

  @Test
  void saysWhatIsWrongWithAnAddressAndKeepsTheForm() {
    fill("Mine", "127.0.0.1:8080", "m");

    assertThat(endpoints.save()).isFalse();

    assertThat(endpoints.problem().get()).contains("http://127.0.0.1:8080/v1");
    assertThat(endpoints.form().name().get()).isEqualTo("Mine");
    assertThat(settings.settings().get().endpoints()).isEmpty();
  }

  @Test
  void aKeyPutWhereItsVariableBelongsIsNotSaved() {
    fill("Mine", "http://127.0.0.1:1/v1", "m");
    endpoints.form().keyVariable().set("sk-planted-key");

    assertThat(endpoints.save()).isFalse();

    assertThat(endpoints.problem().get()).contains("environment variable").doesNotContain("sk-planted-key");
    assertThat(settings.settings().get().endpoints()).isEmpty();
  }

  @Test
  void twoEndpointsOfOneNameStayApart() {
    fill("Mine", "http://127.0.0.1:1/v1", "m");
    endpoints.save();
    endpoints.startNew();
    fill("Mine", "http://127.0.0.1:2/v1", "m");
    endpoints.save();

    assertThat(settings.settings().get().endpoints()).extracting(Settings.EndpointEntry::id)
        .containsExactly("mine", "mine-2");
  }

  @Test
  void changingAnEndpointKeepsItsId() {
    fill("Mine", "http://127.0.0.1:1/v1", "m");
    endpoints.save();
    endpoints.form().name().set("Ours");
    endpoints.save();

    assertThat(settings.settings().get().endpoints()).singleElement()
        .satisfies(e -> assertThat(e.id()).isEqualTo("mine"))
        .satisfies(e -> assertThat(e.name()).isEqualTo("Ours"));
  }

  @Test
  void removingAnEndpointForgetsItsKey() {
    fill("Mine", "http://127.0.0.1:1/v1", "m");
    endpoints.form().sessionKey().set("k");
    endpoints.save();
    Endpoint endpoint = endpoints.selected().get().endpoint();
    assertThat(keys.session().has(endpoint)).isTrue();

    endpoints.remove();

    assertThat(settings.settings().get().endpoints()).isEmpty();
    assertThat(keys.session().has(endpoint)).isFalse();
  }

  @Test
  void aKeyIsSentToNoOtherHostThanTheOneItWasTypedFor() {
    fill("Mine", "https://example.com/v1", "m");
    endpoints.form().sessionKey().set("k");
    endpoints.save();
    endpoints.form().baseUrl().set("https://elsewhere.example.org/v1");
    endpoints.save();

    assertThat(keys.keyFor(endpoints.selected().get().endpoint())).isEmpty();
  }

  @Test
  void aKeyTypedAndNotSavedIsKeptForTheSession() {
    fill("Mine", "https://example.com/v1", "m");
    endpoints.save();
    Endpoint endpoint = endpoints.selected().get().endpoint();
    endpoints.form().sessionKey().set("k");

    endpoints.stop();

    assertThat(keys.session().has(endpoint)).isTrue();
    assertThat(endpoints.form().sessionKey().get()).isEmpty();
    assertThat(endpoints.note().get()).isEqualTo("The key typed for Mine is kept for this session.");
  }

  @Test
  void aKeyTypedForAnEndpointThatWasNeverSavedIsGoneAndThatIsSaid() {
    fill("Mine", "https://example.com/v1", "m");
    endpoints.form().sessionKey().set("k");

    endpoints.startNew();

    assertThat(endpoints.form().sessionKey().get()).isEmpty();
    assertThat(endpoints.note().get()).startsWith("The key that was typed is gone");
  }

  @Test
  void aSecretHeaderReachesTheEndpointAndNoFile() throws IOException {
    fill("Mine", "https://example.com/v1", "m");
    header("X-Team", "blue");
    header("X-Team-Token", "planted-token-1");
    header("X-Other-Key", "$OTHER_KEY");

    assertThat(endpoints.save()).isTrue();

    Endpoint endpoint = endpoints.selected().get().endpoint();
    assertThat(endpoint.headers()).containsExactly(Map.entry("X-Team", "blue"));
    assertThat(endpoint.headerVariables()).containsEntry("X-Other-Key", "OTHER_KEY");
    assertThat(keys.headersFor(endpoint).get("X-Team-Token").reveal()).isEqualTo("planted-token-1");
    assertThat(Files.readString(folder.resolve("settings.json"))).contains("X-Team-Token", "OTHER_KEY")
        .doesNotContain("planted-token-1");
    assertThat(endpoints.form().headers().rows()).extracting(row -> row.value().get())
        .containsExactly("blue", "", "$OTHER_KEY");
    assertThat(endpoint.toString()).doesNotContain("blue");
  }

  @Test
  void aHeaderThatCannotBeSentIsNotSaved() {
    fill("Mine", "https://example.com/v1", "m");
    header("X Team", "blue");

    assertThat(endpoints.save()).isFalse();
    assertThat(endpoints.problem().get()).startsWith("A header has a name");
  }

  @Test
  void plainHttpIsAskedAboutOnlyBeyondThisMachine() {
    fill("Mine", "http://192.0.2.7/v1", "m");
    endpoints.form().plainAllowed().set(true);
    endpoints.save();
    assertThat(endpoints.selected().get().endpoint().plainAllowed()).isTrue();

    endpoints.form().baseUrl().set("http://127.0.0.1:1/v1");
    assertThat(endpoints.form().plainNeeded().get()).isFalse();
    endpoints.save();
    assertThat(endpoints.selected().get().endpoint().plainAllowed()).isFalse();
  }

  @Test
  void theVendorIsKeptWithTheEndpoint() {
    fill("Mine", "https://api.openai.com/v1", "m");
    EndpointForm form = endpoints.form();
    form.vendor().set(form.vendors().stream().filter(v -> v.id().equals("openai")).findFirst().orElseThrow());

    endpoints.save();
    endpoints.startNew();
    endpoints.selected().set(endpoints.entries().getFirst());

    assertThat(settings.settings().get().endpoints().getFirst().vendor()).isEqualTo("openai");
    assertThat(form.vendor().get().id()).isEqualTo("openai");
  }

  @Test
  void aServerFoundOnThisMachineBecomesANewEndpointWithItsModels() {
    EndpointPreset ollama = EndpointFormTest.preset("ollama");
    endpoints.startWith(new LocalServers.Found(ollama, ollama.ways().getFirst(), List.of("qwen3", "gemma3")));

    assertThat(endpoints.save()).isTrue();

    assertThat(settings.settings().get().endpoints()).containsExactly(new Settings.EndpointEntry("ollama", "Ollama",
        "ollama", "openai-chat", "http://127.0.0.1:11434/v1", "", List.of("qwen3", "gemma3")));
  }

  private void header(String name, String value) {
    endpoints.form().headers().add();
    HeaderForm.Row row = endpoints.form().headers().rows().getLast();
    row.name().set(name);
    row.value().set(value);
  }

  private void fill(String name, String url, String models) {
    endpoints.form().name().set(name);
    endpoints.form().baseUrl().set(url);
    endpoints.form().models().set(models);
  }
}
