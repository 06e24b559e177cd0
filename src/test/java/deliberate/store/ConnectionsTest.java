package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {
  @TempDir
  private Path folder;

  @Test
  void anOrdinaryFolderTakesProgramsAndAMissingOneDoesNot() {
    assertThat(Connections.mayRun(folder)).isTrue();
    assertThat(Connections.mayRun(folder.resolve("missing"))).isFalse();
  }

  @Test
  void aDiskThatForbidsProgramsIsRecognised() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/mounts")) && "root".equals(System.getProperty("user.name"))
        && run("mount", "-t", "tmpfs", "-o", "noexec,size=1m", "tmpfs", folder.toString()), "needs the right to mount");
    try {
      assertThat(Connections.mayRun(folder)).isFalse();
      assertThat(folder).isEmptyDirectory();
    } finally {
      run("umount", folder.toString());
    }
  }

  private static boolean run(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
        .waitFor() == 0;
  }
}
