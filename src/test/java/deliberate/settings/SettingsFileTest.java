package deliberate.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.http.connection.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir
  Path folder;
  private SettingsFile file;
  private Path path;

  @BeforeEach
  void setUp() throws IOException {
    file = new SettingsFile(new DataFolders(folder.resolve("config"), folder.resolve("data")));
    path = folder.resolve("config/settings.json");
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Settings settings = new Settings("dark", new Settings.WindowPlace(1600, 1000, true),
        new FileMarks(List.of("/b.prompt.yaml", "/a.prompt.yaml"), "/a.prompt.yaml",
            List.of("/a.prompt.yaml", "/b.prompt.yaml"),
            new LibraryMarks("/prompts", true, 300, List.of("/prompts", "/old"))),
        List.of(new Settings.EndpointEntry("mine", "Mine", "", "openai-chat", "http://127.0.0.1:8080/v1", "MY_KEY",
            List.of("m1", "m2"))),
        ModelMarks.NONE.toggled("mine/m1").used("mine/m2"),
        new Network(Network.ProxyChoice.ADDRESS, "http://proxy:3128", List.of("example.com"), List.of("/ca.pem")),
        false, 125, List.of(new PaneLayout("a", true, List.of(1.5, 0.5))));

    file.save(settings);

    assertThat(file.load()).isEqualTo(settings);
  }

  @Test
  void startsWithTheDefaultsWhereThereIsNoFile() throws IOException {
    assertThat(file.load()).isEqualTo(Settings.DEFAULTS);
  }

  @Test
  void setsABrokenFileAsideAndStartsWithTheDefaults() throws IOException {
    write("{ not json");

    assertThat(file.load()).isEqualTo(Settings.DEFAULTS);
    assertThat(path.resolveSibling("settings.json.broken")).hasContent("{ not json");
    assertThat(path).doesNotExist();
  }

  @Test
  void takesTheDefaultForAFieldOfTheWrongType() throws IOException {
    write("""
        {"theme": "dark", "window": {"width": "wide"}, "recent": "none", "endpoints": 3}""");

    Settings loaded = file.load();

    assertThat(loaded.theme()).isEqualTo("dark");
    assertThat(loaded.window()).isEqualTo(Settings.WindowPlace.DEFAULT);
    assertThat(loaded.files().recent()).isEmpty();
    assertThat(loaded.endpoints()).isEmpty();
  }

  @Test
  void leavesNoTemporaryFileBehind() throws IOException {
    file.save(Settings.DEFAULTS);
    file.save(Settings.DEFAULTS.withTheme("light"));

    try (var files = Files.list(path.getParent())) {
      assertThat(files.map(p -> p.getFileName().toString())).containsExactly("settings.json");
    }
  }

  private void write(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
