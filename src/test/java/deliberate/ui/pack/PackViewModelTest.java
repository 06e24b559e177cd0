package deliberate.ui.pack;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Notice;
import deliberate.ui.kit.RecordingDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackViewModelTest {
  @TempDir
  Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<Path> opened = new ArrayList<>();
  private final List<Notice> told = new ArrayList<>();
  private final PackViewModel packs =
      new PackViewModel(dialogs, new DirectTaskRunner(), opened::add, told::add);

  @Test
  void aPackOfTheOpenPromptsHasWhatLiesBesideThemAndOpensAgain() throws IOException {
    Path course = Files.createDirectory(folder.resolve("course"));
    Path prompt = Files.writeString(course.resolve("a.prompt.yaml"), "title: A");
    for (String beside : List.of("README.md", "cases.csv", "run.recording", "secret.key", "other.prompt.yaml")) {
      Files.writeString(course.resolve(beside), beside);
    }
    Path zip = folder.resolve("lesson.zip");
    dialogs.save = Optional.of(zip);

    packs.save(List.of(prompt));
    packs.open(zip);
    packs.open(zip);

    Path unpacked = folder.resolve("lesson");
    assertThat(opened).containsExactly(unpacked.resolve("a.prompt.yaml"),
        folder.resolve("lesson-2").resolve("a.prompt.yaml"));
    assertThat(unpacked.toFile().list()).containsExactlyInAnyOrder("a.prompt.yaml", "README.md", "cases.csv",
        "run.recording");
    assertThat(told).extracting(Notice::level).containsOnly(Notice.Level.INFORMATION);
  }

  @Test
  void whatWasRefusedIsNamed() throws IOException {
    Path zip = folder.resolve("strange.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("../../evil.prompt.yaml"));
      out.putNextEntry(new ZipEntry("good.prompt.yaml"));
    }

    packs.open(zip);

    assertThat(told.getLast().level()).isEqualTo(Notice.Level.WARNING);
    assertThat(told.getLast().text()).contains("1 in all", "../../evil.prompt.yaml");
  }

  @Test
  void whatIsNoPackAndWhereThereIsNothingToPackIsTold() throws IOException {
    packs.open(Files.writeString(folder.resolve("no.zip"), "no zip"));
    assertThat(told.getLast().text()).isEqualTo("no.zip is no class pack.");

    packs.save(List.of());
    assertThat(told.getLast().text()).contains("Save a prompt first");
    assertThat(dialogs.asked).isEmpty();
  }
}
