package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.EndpointPreset;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelLister;
import deliberate.provider.Secret;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.settings.DataFolders;
import deliberate.settings.EndpointGuide;
import deliberate.settings.LocalServers;
import deliberate.settings.SessionKeys;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsViewModelTest {
  private static final ModelLister NOBODY = (endpoint, keys, cancel) -> new ModelLister.Listed(List.of());

  @TempDir
  Path folder;
  private SettingsViewModel settings;
  private SessionKeys keys;
  private CatalogViewModel catalog;
  private EndpointsViewModel endpoints;

  @BeforeEach
  void setUp() {
    SettingsFile file = new SettingsFile(new DataFolders(folder, folder));
    settings = new SettingsViewModel(Settings.DEFAULTS, file, new DirectTaskRunner(), e -> {
      throw new AssertionError(e);
    });
    keys = new SessionKeys(_ -> Optional.empty());
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

    endpoints.remove();

    assertThat(settings.settings().get().endpoints()).isEmpty();
    assertThat(keys.has("mine")).isFalse();
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

  private void fill(String name, String url, String models) {
    endpoints.form().name().set(name);
    endpoints.form().baseUrl().set(url);
    endpoints.form().models().set(models);
  }
}
