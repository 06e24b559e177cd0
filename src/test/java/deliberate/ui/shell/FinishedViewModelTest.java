package deliberate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.RecordingDialogs;
import deliberate.ui.settings.SettingsViewModel;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedViewModelTest {
  @TempDir
  Path folder;
  private final BooleanProperty looking = new SimpleBooleanProperty(true);
  private final BooleanProperty running = new SimpleBooleanProperty();
  private long seconds;
  private DesksViewModel desks;
  private FinishedViewModel finished;

  @BeforeEach
  void setUp() {
    RecordingDialogs dialogs = new RecordingDialogs();
    SettingsViewModel settings = new SettingsViewModel(Settings.DEFAULTS,
        new SettingsFile(new DataFolders(folder, folder)), new DirectTaskRunner(), e -> {
          throw new AssertionError(e);
        });
    DeskBench bench = new DeskBench(dialogs, new DirectTaskRunner(), settings, folder);
    desks = new DesksViewModel(bench::desk, dialogs, settings);
    finished = new FinishedViewModel(desks, looking, () -> TimeUnit.SECONDS.toNanos(seconds));
    desks.startNew();
    desks.active().get().works(running);
  }

  @Test
  void whatEndsAfterLongWhileNobodyLooksIsTold() {
    run(11, false);

    assertThat(finished.news().get()).hasValueSatisfying(news -> assertThat(news).contains("untitled"));
  }

  @Test
  void theNewsAreGoneOnceTheUserIsBack() {
    run(11, false);

    looking.set(true);

    assertThat(finished.news().get()).isEmpty();
  }

  @Test
  void whoeverLooksIsNotTold() {
    run(11, true);

    assertThat(finished.news().get()).isEmpty();
  }

  @Test
  void aShortRunIsNotTold() {
    run(9, false);

    assertThat(finished.news().get()).isEmpty();
  }

  @Test
  void aRunGoesOnUntilAllOfItHasEnded() {
    BooleanProperty cases = new SimpleBooleanProperty(true);
    desks.active().get().works(cases);
    run(11, false);
    assertThat(finished.news().get()).isEmpty();

    cases.set(false);
    assertThat(finished.news().get()).isPresent();
  }

  private void run(long duration, boolean watched) {
    running.set(true);
    looking.set(watched);
    seconds += duration;
    running.set(false);
  }
}
