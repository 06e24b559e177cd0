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
  private final List<PackContents> shown = new ArrayList<>();
  private final PackViewModel packs =
      new PackViewModel(dialogs, new DirectTaskRunner(), opened::add, shown::add, told::add);

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
    assertThat(shown).hasSize(2);
    assertThat(shown.getFirst().items()).extracting(PackItem::name)
        .containsExactly("a.prompt.yaml", "run.recording", "README.md", "cases.csv");
    assertThat(shown.getFirst().first()).hasValueSatisfying(item -> assertThat(item.name()).isEqualTo("README.md"));
  }

  @Test
  void aFolderIsShownWithoutBeingCopied() throws IOException {
    Path course = Files.createDirectories(folder.resolve("course/week1"));
    Files.writeString(course.resolve("a.prompt.yaml"), "title: A");
    Files.writeString(course.resolve("notes.md"), "# Notes");
    Files.writeString(course.resolve("program.exe"), "no");
    dialogs.open = Optional.of(folder.resolve("course"));

    packs.openFolder();

    assertThat(opened).containsExactly(course.resolve("a.prompt.yaml"));
    assertThat(shown.getFirst().items()).extracting(PackItem::name)
        .containsExactly("week1/a.prompt.yaml", "week1/notes.md");
    dialogs.open = Optional.of(Files.createDirectory(folder.resolve("empty")));
    packs.openFolder();
    assertThat(told.getLast().text()).isEqualTo("empty holds no prompts, recordings, cases or notes.");
  }

  @Test
  void ofManyPromptsTheFirstAreOpenedAndAllAreListed() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 10; i < 30; i++) {
      Files.writeString(many.resolve(i + ".prompt.yaml"), "title: A");
    }
    dialogs.open = Optional.of(many);

    packs.openFolder();

    assertThat(opened).hasSize(8);
    assertThat(shown.getFirst().items()).hasSize(20);
  }

  @Test
  void aPackThatIsCutOffSaysSoAndLeavesNothing() throws IOException {
    Path prompt = Files.writeString(folder.resolve("a.prompt.yaml"), "title: " + "x1y2z3 ".repeat(5000));
    Path zip = folder.resolve("cut.zip");
    dialogs.save = Optional.of(zip);
    packs.save(List.of(prompt));
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 3));

    packs.open(zip);

    assertThat(told.getLast().text()).startsWith("cut.zip is cut off");
    assertThat(folder.resolve("cut")).doesNotExist();
    assertThat(opened).isEmpty();
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
