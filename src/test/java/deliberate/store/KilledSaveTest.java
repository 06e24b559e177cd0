package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.faults.Child;
import deliberate.prompt.file.tree.FileText;
import deliberate.store.AtomicFile.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

      saveAndKill(place, file, step.name());

      assertThat(Files.readString(file)).as("round %s, killed at %s", round, step)
          .isEqualTo(step.compareTo(Step.REPLACED) < 0 ? OLD : NEW);
      AtomicFile.write(file, NEW.getBytes());
      assertThat(file).as("it can be saved again").hasContent(NEW);
    }
  }

  @Test
  void aFileWithAnotherNameIsFinishedWhenItIsReadNext() throws Exception {
    List<String> steps = new ArrayList<>(Stream.of(Step.values()).map(Step::name).toList());
    steps.add(steps.indexOf(Step.REPLACED.name()), StoppedSave.HALF);
    for (int round = 0; round < Child.ROUNDS; round++) {
      String step = steps.get(round % steps.size());
      Path place = Files.createDirectory(folder.resolve(String.valueOf(round)));
      Path file = Files.writeString(place.resolve("eggs.prompt.yaml"), OLD);
      Path other = Files.createLink(place.resolve("other name"), file);

      saveAndKill(place, file, step);

      assertThat(FileText.read(file).whole()).as("round %s, killed at %s", round, step)
          .isEqualTo(round % steps.size() < steps.indexOf(StoppedSave.HALF) ? OLD : NEW);
      assertThat(other).hasSameTextualContentAs(file);
      assertThat(Files.isSameFile(file, other)).isTrue();
      AtomicFile.write(file, NEW.getBytes());
      assertThat(other).as("it can be saved again").hasContent(NEW);
    }
  }

  private static void saveAndKill(Path place, Path file, String step) throws IOException, InterruptedException {
    Path content = Files.writeString(place.resolve("content"), NEW);
    Path marker = place.resolve("marker");
    Child child = Child.start(StoppedSave.class, place.resolve("log"), file.toString(), content.toString(),
        step, marker.toString());
    child.await(() -> Files.exists(marker));
    child.kill();
  }
}
