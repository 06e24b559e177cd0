package deliberate.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.recording.Recording;
import deliberate.recording.RecordingFile;
import deliberate.run.RunRecord;
import deliberate.run.replay.Recorded;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Notice;
import deliberate.ui.kit.RecordingDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsViewModelTest {
  @TempDir
  Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<Notice> told = new ArrayList<>();
  private final List<Recording> played = new ArrayList<>();
  private Path file;

  @BeforeEach
  void choose() {
    file = folder.resolve("a.recording");
    dialogs.save = Optional.of(file);
  }

  @Test
  void runsOfAServerAndOfTheOfflineEngineAreSavedAndPlayed() throws Exception {
    Recorded recorded = new Recorded();
    RecordingsViewModel recordings = over(recorded);

    recordings.saveRuns(List.of(recorded.fromServer(), recorded.offline(), recorded.refused()), told::add);
    recordings.open(file, told::add);

    assertThat(told).containsExactly(new Notice(Notice.Level.INFORMATION, Text.of("player.saved", file)));
    assertThat(played).singleElement().extracting(recording -> recording.takes().size()).isEqualTo(3);
  }

  @Test
  void answersThatWereLetGoOfAreSaidAndNotSkippedInSilence() throws Exception {
    Recorded recorded = new Recorded(1);
    RunRecord first = recorded.fromServer();
    RunRecord second = recorded.offline();

    over(recorded).saveRuns(List.of(first, second), told::add);

    assertThat(told).containsExactly(
        new Notice(Notice.Level.WARNING, Text.of("player.saved.without", file, "1")));
    assertThat(RecordingFile.read(file).takes()).hasSize(1);

    Files.delete(file);
    over(recorded).saveRuns(List.of(first), told::add);
    assertThat(told.getLast().text()).isEqualTo(Text.of("player.let-go"));
    assertThat(file).doesNotExist();
  }

  @Test
  void whereNothingWasRunOrTheFileIsNoRecordingThatIsSaid() throws Exception {
    over(new Recorded()).saveRuns(List.of(), told::add);
    over(new Recorded()).open(Files.writeString(file, "no recording"), told::add);

    assertThat(told).extracting(Notice::text)
        .containsExactly(Text.of("player.nothing"), "a.recording is no recording.");
    assertThat(played).isEmpty();
  }

  private RecordingsViewModel over(Recorded recorded) {
    return new RecordingsViewModel(recorded.takes(), dialogs, new DirectTaskRunner(), Clock.systemUTC(), played::add);
  }
}
