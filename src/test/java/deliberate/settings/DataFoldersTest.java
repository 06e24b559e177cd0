package deliberate.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFoldersTest {
  private static final Path HOME = Path.of("/home/user");

  @Test
  void followsTheXdgFoldersOnLinux() {
    assertThat(DataFolders.of(Map.of("XDG_CONFIG_HOME", "/conf"), "Linux", HOME))
        .isEqualTo(new DataFolders(Path.of("/conf/deliberate"), HOME.resolve(".local/share/deliberate")));
  }

  @Test
  void takesARelativeXdgFolderForNone() {
    assertThat(DataFolders.of(Map.of("XDG_CONFIG_HOME", "conf"), "Linux", HOME).config())
        .isEqualTo(HOME.resolve(".config/deliberate"));
  }

  @Test
  void livesInApplicationSupportOnMacOs() {
    assertThat(DataFolders.of(Map.of(), "Mac OS X", HOME).data())
        .isEqualTo(HOME.resolve("Library/Application Support/Deliberate"));
  }

  @Test
  void livesInAppDataOnWindows() {
    assertThat(DataFolders.of(Map.of("APPDATA", "/roaming"), "Windows 11", HOME).config())
        .isEqualTo(Path.of("/roaming/Deliberate"));
  }

  @Test
  void keepsEverythingUnderItsOwnFolderWhereThatIsSet() {
    assertThat(DataFolders.of(Map.of("DELIBERATE_HOME", "/own", "XDG_CONFIG_HOME", "/conf"), "Linux", HOME))
        .isEqualTo(new DataFolders(Path.of("/own/config"), Path.of("/own/data")));
  }
}
