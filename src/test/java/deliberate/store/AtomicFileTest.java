package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    assertThatThrownBy(() -> AtomicFile.write(file, NEW, (temporary, target) -> {
      assertThat(temporary).hasContent("new").hasParentRaw(folder);
      throw new IOException("power cut");
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

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
