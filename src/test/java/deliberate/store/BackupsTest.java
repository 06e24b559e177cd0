package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  @TempDir
  private Path folder;
  private Path file;
  private Backups backups;

  @BeforeEach
  void setUp() {
    file = folder.resolve("eggs.prompt.yaml");
    backups = new Backups(folder.resolve("data/backups"));
  }

  @Test
  void theLastTenContentsAreKeptNewestFirst() throws Exception {
    for (int i = 0; i < 13; i++) {
      write("content " + i, i);
      backups.keep(file);
    }

    assertThat(backups.of(file)).hasSize(10);
    assertThat(backups.of(file).getFirst()).hasContent("content 12").asString().endsWith("eggs.prompt.yaml");
    assertThat(backups.of(file).getLast()).hasContent("content 3");
  }

  @Test
  void theSameContentIsKeptOnce() throws Exception {
    write("same", 0);
    backups.keep(file);
    write("same", 1);
    backups.keep(file);

    assertThat(backups.of(file)).hasSize(1);
  }

  @Test
  void filesOfOneNameInTwoFoldersAreKeptApart() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("eggs.prompt.yaml");
    Files.writeString(other, "other");
    write("mine", 0);
    backups.keep(file);
    backups.keep(other);

    assertThat(backups.of(file)).singleElement().satisfies(kept -> assertThat(kept).hasContent("mine"));
    assertThat(backups.of(other)).singleElement().satisfies(kept -> assertThat(kept).hasContent("other"));
  }

  @Test
  void aFileThatIsNotThereYetHasNothingToKeep() throws Exception {
    backups.keep(file);

    assertThat(backups.of(file)).isEmpty();
  }

  @Test
  void theLongestNameCanBeKept() throws Exception {
    file = folder.resolve("e".repeat(243) + ".prompt.yaml");
    write("long", 0);

    backups.keep(file);

    assertThat(backups.of(file)).hasSize(1);
  }

  private void write(String text, int second) throws Exception {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-28T12:00:00Z").plusSeconds(second)));
  }
}
