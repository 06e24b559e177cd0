package deliberate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the system says no. It says so to nobody who is the superuser, so a process of another user asks.
class DeniedSaveTest {
  private static final String NOBODY = "65534";

  @TempDir
  private Path folder;
  private Path classes;
  private Path place;

  /// Saves a file and says what came of it.
  static final class Save {
    private Save() {}

    public static void main(String[] arguments) throws IOException {
      try {
        AtomicFile.write(Path.of(arguments[0]), "new".getBytes());
        System.out.print("saved");
      } catch (AccessDeniedException e) {
        System.out.print("denied " + e.getFile());
      }
    }
  }

  @BeforeEach
  void setUp() throws Exception {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs permissions of files");
    classes = Files.createDirectories(folder.resolve("classes/deliberate/store"));
    for (String root : List.of("target/classes", "target/test-classes")) {
      try (Stream<Path> files = Files.list(Path.of(root, "deliberate", "store"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, classes.resolve(file.getFileName()));
        }
      }
    }
    place = Files.createDirectory(folder.resolve("place"));
    allow(folder, "rwxr-xr-x");
    assumeTrue(!isRoot() || start("--version").equals("0"), "needs setpriv");
  }

  @Test
  void aFolderThatMayNotBeWrittenKeepsTheOldFileAndNothingElse() throws Exception {
    Path file = Files.writeString(place.resolve("eggs.prompt.yaml"), "old");
    allow(file, "rw-rw-rw-");
    allow(place, "r-xr-xr-x");

    assertThat(save(file)).startsWith("denied " + place);
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(place)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileThatMayNotBeWrittenIsNotReplacedThoughItsFolderWouldLet() throws Exception {
    Path file = Files.writeString(place.resolve("eggs.prompt.yaml"), "old");
    allow(file, "r--r--r--");
    allow(place, "rwxrwxrwx");

    assertThat(save(file)).isEqualTo("denied " + file);
    assertThat(file).hasContent("old");
  }

  @Test
  void whereBothLetItIsSaved() throws Exception {
    allow(place, "rwxrwxrwx");

    assertThat(save(place.resolve("eggs.prompt.yaml"))).isEqualTo("saved");
    assertThat(place.resolve("eggs.prompt.yaml")).hasContent("new");
  }

  private String save(Path file) throws Exception {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        folder.resolve("classes").toString(), Save.class.getName(), file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  private static String start(String argument) throws InterruptedException {
    try {
      return String.valueOf(new ProcessBuilder("setpriv", argument)
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor());
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
