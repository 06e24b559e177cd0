package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path folder;

  @Test
  void aFailureOnTheWayKeepsTheOldFileAndLeavesNothingBehind() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");

    assertThatThrownBy(() -> AtomicFile.write(file, NEW, new AtomicFile.Disk() {
      @Override
      public void replace(Path temporary, Path target) throws IOException {
        assertThat(temporary).hasContent("new").hasParentRaw(folder);
        throw new IOException("power cut");
      }
    })).hasMessage("power cut");

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(names()).containsExactly("a");
  }

  @Test
  void permissionsAreKept() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    AtomicFile.write(file, NEW);

    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
  }

  @Test
  void linksAreFollowedAndStayLinks() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.writeString(inner.resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("inner/a"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), link);

    AtomicFile.write(second, NEW);

    assertThat(second).isSymbolicLink();
    assertThat(link).isSymbolicLink();
    assertThat(file).isRegularFile().hasContent("new");
    assertThat(names()).containsExactly("inner", "link", "second");
  }

  @Test
  void aNewFileIsMade() throws Exception {
    AtomicFile.write(folder.resolve("a"), NEW);

    assertThat(folder.resolve("a")).hasContent("new");
  }

  @Test
  void hardLinksGoOnSharingTheContent() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    Path file = Files.writeString(folder.resolve("a"), "old and longer");
    Path other = Files.createLink(folder.resolve("other"), file);

    AtomicFile.write(file, NEW);

    assertThat(file).hasContent("new");
    assertThat(other).hasContent("new");
    assertThat(Files.isSameFile(file, other)).isTrue();
    assertThat(names()).containsExactly("a", "other");
  }

  @Test
  void aWriteInPlaceThatWasCutOffIsFinished() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");
    for (String torn : List.of("", "n", "new", "n\0\0")) {
      cutOff(file, torn);
      AtomicFile.finish(file);

      assertThat(file).hasContent("new");
      assertThat(names()).containsExactly("a");
    }
  }

  @Test
  void whatSomebodyWroteSinceIsLeftAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");
    for (String other : List.of("old", "new and more", "x")) {
      cutOff(file, other);
      AtomicFile.finish(file);

      assertThat(file).hasContent(other);
      assertThat(names()).containsExactly("a");
    }
  }

  /// As a kill leaves it.
  private static void cutOff(Path file, String torn) {
    assertThatThrownBy(() -> AtomicFile.write(file, NEW, new AtomicFile.Disk() {
      @Override
      public void replace(Path temporary, Path target) throws IOException {
        throw new AtomicMoveNotSupportedException(temporary.toString(), target.toString(), "not here");
      }

      @Override
      public void overwrite(Path target, Path whole) throws IOException {
        Files.writeString(target, torn);
        throw new AssertionError("killed");
      }
    })).hasMessage("killed");
  }

  @Test
  void aFileThatAnotherProgramHoldsIsTriedAgainLongerEachTime() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Held disk = new Held(5);

    AtomicFile.write(file, NEW, disk);

    assertThat(file).hasContent("new");
    assertThat(disk.pauses).extracting(Duration::toMillis).containsExactly(20L, 40L, 80L, 160L, 320L);
  }

  @Test
  void aFileThatStaysHeldIsGivenUp() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");

    assertThatThrownBy(() -> AtomicFile.write(file, NEW, new Held(6))).hasMessageContaining("in use");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void whereAFileCannotBeMovedItIsWrittenInPlace() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");

    AtomicFile.write(file, NEW, new AtomicFile.Disk() {
      @Override
      public void replace(Path temporary, Path target) throws IOException {
        throw new AtomicMoveNotSupportedException(temporary.toString(), target.toString(), "not here");
      }
    });

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("a");
  }

  /// A disk on which the file is in use for a while.
  private static final class Held implements AtomicFile.Disk {
    private final List<Duration> pauses = new ArrayList<>();
    private int left;

    Held(int times) {
      left = times;
    }

    @Override
    public void replace(Path temporary, Path target) throws IOException {
      if (left-- > 0) {
        throw new FileSystemException(target.toString(), null, "in use");
      }
      AtomicFile.Disk.super.replace(temporary, target);
    }

    @Override
    public void pause(Duration time) {
      pauses.add(time);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
