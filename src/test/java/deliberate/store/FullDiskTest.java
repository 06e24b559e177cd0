package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a small disk in memory, which only the superuser can make.
class FullDiskTest {
  private static final int ROOM = 64 * 1024;

  @TempDir
  private Path folder;
  private Path file;

  @BeforeEach
  void setUp() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/mounts")) && "root".equals(System.getProperty("user.name"))
        && run("mount", "-t", "tmpfs", "-o", "size=" + ROOM, "tmpfs", folder.toString()), "needs the right to mount");
    file = Files.writeString(folder.resolve("eggs.prompt.yaml"), "old");
  }

  @AfterEach
  void tearDown() throws Exception {
    run("umount", folder.toString());
  }

  @Test
  void aFullDiskKeepsTheOldFileAndNothingElse() throws IOException {
    assertThatThrownBy(() -> AtomicFile.write(file, new byte[2 * ROOM])).isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");

    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFullDiskKeepsTheOldContentOfAHardLinkToo() throws IOException {
    Path link = Files.createLink(folder.resolve("link"), file);

    assertThatThrownBy(() -> AtomicFile.write(file, new byte[2 * ROOM])).hasMessageContaining("No space left");
    assertThatThrownBy(() -> AtomicFile.write(file, new byte[ROOM - 16 * 1024])).hasMessageContaining("No space left");

    assertThat(file).hasContent("old");
    assertThat(link).hasContent("old");
  }

  @Test
  void aDiskThatIsReadOnlyKeepsTheOldFile() throws Exception {
    assertThat(run("mount", "-o", "remount,ro", folder.toString())).isTrue();

    assertThatThrownBy(() -> AtomicFile.write(file, "new".getBytes())).isInstanceOf(IOException.class);

    assertThat(file).hasContent("old");
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
        .waitFor() == 0;
  }
}
