package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.faults.Child;
import deliberate.store.AtomicFile.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process is killed at every step of a save: the file holds all of the old content or all of the new one.
class KilledSaveTest {
  private static final String OLD = "old line\n".repeat(20_000);
  private static final String NEW = "the new line\n".repeat(25_000);

  @TempDir
  private Path folder;

  @Test
  void atEveryStepThereIsTheOldContentOrTheNew() throws Exception {
    Step[] steps = Step.values();
    for (int round = 0; round < Child.ROUNDS; round++) {
      Step step = steps[round % steps.length];
      Path place = Files.createDirectory(folder.resolve(String.valueOf(round)));
      Path file = Files.writeString(place.resolve("eggs.prompt.yaml"), OLD);

      saveAndKill(place, file, step);

      assertThat(Files.readString(file)).as("round %s, killed at %s", round, step)
          .isEqualTo(step.compareTo(Step.REPLACED) < 0 ? OLD : NEW);
      AtomicFile.write(file, NEW.getBytes());
      assertThat(file).as("it can be saved again").hasContent(NEW);
    }
  }

  private static void saveAndKill(Path place, Path file, Step step) throws IOException, InterruptedException {
    Path content = Files.writeString(place.resolve("content"), NEW);
    Path marker = place.resolve("marker");
    Child child = Child.start(StoppedSave.class, place.resolve("log"), file.toString(), content.toString(),
        step.name(), marker.toString());
    child.await(() -> Files.exists(marker));
    child.kill();
  }
}
