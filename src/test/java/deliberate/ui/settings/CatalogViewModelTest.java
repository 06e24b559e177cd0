package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ModelDescriber;
import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogViewModelTest {
  @TempDir
  Path folder;

  @Test
  void anEndpointWhoseAddressIsNoneLeavesTheOthersInPlace() {
    Settings stored = Settings.DEFAULTS.withEndpoints(List.of(endpoint("broken", "http://a b"),
        endpoint("sound", "http://127.0.0.1:1/v1")));

    CatalogViewModel catalog = new CatalogViewModel(List.of(), settings(stored), ModelDescriber.ofNothing());

    assertThat(catalog.catalog().get().entries()).extracting(entry -> entry.model().id())
        .containsExactly("sound/m");
  }

  private SettingsViewModel settings(Settings stored) {
    return new SettingsViewModel(stored, new SettingsFile(new DataFolders(folder, folder)), new DirectTaskRunner(),
        e -> {
          throw new AssertionError(e);
        });
  }

  private static Settings.EndpointEntry endpoint(String id, String url) {
    return new Settings.EndpointEntry(id, id, "", "openai-chat", url, "", List.of("m"));
  }
}
