package deliberate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  @TempDir
  private Path folder;

  @Test
  void aPromptFileOrARecordingAloneOpensTheWindow() throws IOException {
    String file = Files.writeString(folder.resolve("a.prompt.yaml"), "deliberate: 1").toString();

    assertThat(opensWindow(file)).isTrue();
    assertThat(opensWindow(Files.writeString(folder.resolve("a.recording"), "").toString())).isTrue();
    assertThat(opensWindow(file, "--json")).isFalse();
    assertThat(opensWindow("run", file)).isFalse();
  }

  @Test
  void anythingElseIsForTheCommandLine() {
    assertThat(opensWindow("--help")).isFalse();
    assertThat(opensWindow("models")).isFalse();
    assertThat(opensWindow(folder.resolve("missing.prompt.yaml").toString())).isFalse();
    assertThat(opensWindow("a\0.prompt.yaml")).isFalse();
  }

  private static boolean opensWindow(String... arguments) {
    return Launcher.isFileToOpen(arguments);
  }
}
