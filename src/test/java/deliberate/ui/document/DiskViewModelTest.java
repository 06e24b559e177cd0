package deliberate.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.store.Lease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskViewModelTest {
  private static final String THEIRS = DocumentBench.FILE.replace("eggs?", "ducks?");

  @TempDir
  Path folder;
  private DocumentBench bench;
  private DocumentViewModel document;
  private DiskViewModel disk;
  private Path path;

  @BeforeEach
  void setUp() {
    bench = new DocumentBench(folder);
    document = bench.document;
    disk = document.disk();
    path = bench.open(DocumentBench.FILE);
  }

  @Test
  void whatAnotherProgramWritesIsNoticed() throws IOException {
    disk.look();
    assertThat(disk.state().get()).isEqualTo(DiskState.SAME);

    write(THEIRS);
    disk.look();

    assertThat(disk.state().get()).isEqualTo(DiskState.CHANGED);
    assertThat(disk.sentence()).contains("eggs.prompt.yaml", "changed by another program");
  }

  @Test
  void aFileThatWasOnlyTouchedIsTheSame() throws IOException {
    disk.look();
    write(DocumentBench.FILE);

    disk.look();

    assertThat(disk.state().get()).isEqualTo(DiskState.SAME);
  }

  @Test
  void aFileThatIsGoneIsNoticedAndCanBeSavedAgain() throws IOException {
    Files.delete(path);
    disk.look();
    assertThat(disk.state().get()).isEqualTo(DiskState.GONE);

    disk.keepMine();
    assertThat(bench.editor.dirty().get()).isTrue();
    document.save();

    assertThat(path).hasContent(DocumentBench.FILE);
    assertThat(disk.state().get()).isEqualTo(DiskState.SAME);
  }

  @Test
  void aSaveNeverReplacesWhatAnotherProgramWrote() throws IOException {
    bench.type("mine");
    write(THEIRS);

    document.save();

    assertThat(path).hasContent(THEIRS);
    assertThat(disk.state().get()).isEqualTo(DiskState.CHANGED);
    assertThat(bench.editor.dirty().get()).isTrue();
  }

  @Test
  void keepingMineReplacesItWithTheNextSaveAndItsBackupIsTheirs() throws IOException {
    bench.type("mine");
    write(THEIRS);
    document.save();

    disk.keepMine();
    assertThat(disk.state().get()).isEqualTo(DiskState.SAME);
    document.save();

    assertThat(Files.readString(path)).contains("mine");
    assertThat(bench.safekeeping.backups().of(path).getFirst()).hasContent(THEIRS);
    assertThat(bench.editor.dirty().get()).isFalse();
  }

  @Test
  void whatIsWrittenAfterTheDecisionIsNotReplacedEither() throws IOException {
    write(THEIRS);
    disk.look();
    disk.keepMine();
    write(THEIRS + "# once more\n");

    document.save();

    assertThat(path).hasContent(THEIRS + "# once more\n");
    assertThat(disk.state().get()).isEqualTo(DiskState.CHANGED);
  }

  @Test
  void takingTheirsShowsThemAndUndoBringsMineBack() throws IOException {
    bench.type("mine");
    write(THEIRS);
    disk.look();

    disk.takeTheirs();
    assertThat(bench.written()).isEqualTo("How many ducks?");
    assertThat(bench.editor.dirty().get()).isFalse();
    assertThat(disk.state().get()).isEqualTo(DiskState.SAME);

    bench.editor.undo();
    assertThat(bench.written()).isEqualTo("mine");
    document.save();
    assertThat(Files.readString(path)).contains("mine");
  }

  @Test
  void theirsThatIsNoPromptIsToldAndMineStays() throws IOException {
    bench.type("mine");
    write("just: words\n");
    disk.look();

    disk.takeTheirs();

    assertThat(bench.written()).isEqualTo("mine");
    assertThat(bench.noticed()).startsWith("PROBLEM").contains("not a prompt file");
    assertThat(disk.state().get()).isEqualTo(DiskState.CHANGED);
  }

  @Test
  void bothAreComparedByWord() throws IOException {
    bench.type("How many hens?");
    write(THEIRS);
    disk.look();

    disk.compare();

    assertThat(disk.difference().get().orElseThrow().changes()).singleElement().satisfies(change -> {
      assertThat(disk.difference().get().get().before().substring(change.start(), change.end())).isEqualTo("ducks");
      assertThat(disk.difference().get().get().after().substring(change.newStart(), change.newEnd())).isEqualTo("hens");
    });
    disk.keepMine();
    assertThat(disk.difference().get()).isEmpty();
  }

  @Test
  void aFileThatIsOpenElsewhereIsTold() throws IOException {
    Path other = bench.file("other.prompt.yaml", DocumentBench.FILE);
    Optional<Lease> elsewhere = bench.safekeeping.claim(other);

    bench.read(other);

    assertThat(bench.noticed()).isEqualTo("WARNING " + Text.of("document.shared"));
    elsewhere.orElseThrow().close();
  }

  @Test
  void aFileIsFreeAgainOnceItIsClosed() throws IOException {
    assertThat(bench.safekeeping.claim(path)).isEmpty();

    document.close();

    Optional<Lease> free = bench.safekeeping.claim(path);
    free.orElseThrow().close();
  }

  /// At another time than before, even on a file system with coarse times.
  private void write(String text) throws IOException {
    FileTime before = Files.getLastModifiedTime(path);
    Files.writeString(path, text);
    Files.setLastModifiedTime(path, FileTime.from(before.toInstant().plusSeconds(2)));
  }
}
