package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
  @TempDir
  Path folder;
  private final List<Exception> unsaved = new ArrayList<>();

  @Test
  void everyChangeIsInForceAndOnDisk() throws IOException {
    SettingsViewModel settings = in(folder);

    settings.theme().set("dark");
    settings.update(now -> now.withFiles(now.files().used("/eggs.prompt.yaml")));

    Settings stored = new SettingsFile(new DataFolders(folder, folder)).load();
    assertThat(stored).isEqualTo(settings.settings().get());
    assertThat(stored.theme()).isEqualTo("dark");
    assertThat(stored.files().recent()).containsExactly("/eggs.prompt.yaml");
  }

  @Test
  void settingsThatCannotBeSavedAreInForceAllTheSame() throws IOException {
    SettingsViewModel settings = in(Files.writeString(folder.resolve("file"), ""));

    settings.theme().set("dark");

    assertThat(settings.settings().get().theme()).isEqualTo("dark");
    assertThat(unsaved).hasSize(1);
  }

  @Test
  void theWayOutIsOpenAlsoWhereNothingCanBeSaved() throws IOException {
    List<String> gone = new ArrayList<>();

    in(folder).updateThen(now -> now, () -> gone.add("saved"));
    in(Files.writeString(folder.resolve("file"), "")).updateThen(now -> now, () -> gone.add("not saved"));

    assertThat(gone).containsExactly("saved", "not saved");
  }

  private SettingsViewModel in(Path place) {
    return new SettingsViewModel(Settings.DEFAULTS, new SettingsFile(new DataFolders(place, place)),
        new DirectTaskRunner(), unsaved::add);
  }
}
