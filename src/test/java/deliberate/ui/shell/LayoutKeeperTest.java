package deliberate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.kit.Debounce;
import deliberate.ui.settings.SettingsViewModel;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutKeeperTest {
  @TempDir
  Path folder;
  private final Prompt eggs = Prompt.empty();
  private final Prompt hens = Prompt.empty();
  private final ObjectProperty<Prompt> open = new SimpleObjectProperty<>(eggs);
  private final CompareViewModel compare = new CompareBench().compare(CompareBench.PLAIN);
  private SettingsFile file;

  @BeforeEach
  void setUp() {
    file = new SettingsFile(new DataFolders(folder, folder));
    keep(Settings.DEFAULTS, compare);
  }

  @Test
  void everyPromptHasItsOwnLayout() {
    compare.gridProperty().set(true);
    compare.widthsProperty().set(List.of(1.5, 0.5));

    open.set(hens);
    assertThat(compare.gridProperty().get()).isFalse();
    assertThat(compare.widthsProperty().get()).isEmpty();

    open.set(eggs);
    assertThat(compare.gridProperty().get()).isTrue();
    assertThat(compare.widthsProperty().get()).containsExactly(1.5, 0.5);
  }

  @Test
  void itIsThereAgainAtTheNextStart() throws Exception {
    compare.gridProperty().set(true);
    compare.widthsProperty().set(List.of(1.5, 0.5));

    CompareViewModel next = new CompareBench().compare(CompareBench.PLAIN);
    keep(file.load(), next);

    assertThat(next.gridProperty().get()).isTrue();
    assertThat(next.widthsProperty().get()).containsExactly(1.5, 0.5);
  }

  @Test
  void anEditOfThePromptChangesNothing() {
    compare.widthsProperty().set(List.of(2.0, 1.0));

    open.set(eggs.withTitle("Eggs"));

    assertThat(compare.widthsProperty().get()).containsExactly(2.0, 1.0);
  }

  private void keep(Settings stored, CompareViewModel panes) {
    SettingsViewModel settings = new SettingsViewModel(stored, file, new DirectTaskRunner(), e -> {
      throw new AssertionError(e);
    });
    new LayoutKeeper(open, panes, settings, _ -> Debounce.AT_ONCE);
  }
}
