package deliberate.prompt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What writing a prompt file says of a place that cannot be written.
class PromptFileWriteTest {
  @TempDir
  private Path folder;

  @Test
  void aLoopOfLinksIsNotWritable() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path a = folder.resolve("a.prompt.yaml");
    Files.createSymbolicLink(a, folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b"), a);

    assertThat(writing(a).kind()).isEqualTo(Kind.NOT_WRITABLE);
    assertThat(names()).containsExactly("a.prompt.yaml", "b");
  }

  @Test
  void aFolderThatIsNotThereOrIsAFileIsNotWritable() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "old");

    assertThat(writing(file.resolve("x.prompt.yaml")).kind()).isEqualTo(Kind.NOT_WRITABLE);
    assertThat(writing(folder.resolve("none/x.prompt.yaml")).kind()).isEqualTo(Kind.NOT_WRITABLE);
  }

  @Test
  void aFolderInTheFilesPlaceIsNotWritableAndStays() throws Exception {
    Path inTheWay = Files.createDirectories(folder.resolve("x.prompt.yaml/full"));

    assertThat(writing(folder.resolve("x.prompt.yaml")).kind()).isEqualTo(Kind.NOT_WRITABLE);
    assertThat(inTheWay).isDirectory();
    assertThat(names()).containsExactly("x.prompt.yaml");
  }

  @Test
  void aReadOnlyFileIsNotWritable() throws Exception {
    Path file = Files.writeString(folder.resolve("x.prompt.yaml"), "old");
    assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "the user may write everything");

    assertThat(writing(file).kind()).isEqualTo(Kind.NOT_WRITABLE);
    assertThat(file).hasContent("old");
  }

  @ParameterizedTest
  @CsvSource({"No space left on device,DISK_FULL", "There is not enough space on the disk,DISK_FULL",
      "Disk quota exceeded,DISK_FULL", "Read-only file system,NOT_WRITABLE", "Operation not permitted,NOT_WRITABLE",
      "Input/output error,IO"})
  void whatTheSystemSaysIsUnderstoodWhateverTheFileIsCalled(String said, Kind kind) {
    Path path = Path.of("quota.prompt.yaml");

    assertThat(PromptFile.notWritten(path, new IOException(said)).problem().kind()).isEqualTo(kind);
    assertThat(PromptFile.notWritten(path, new FileSystemException("quota", null, said)).problem().kind())
        .isEqualTo(kind);
  }

  private static FileProblem writing(Path path) {
    Prompt prompt = Prompt.empty();
    PromptFileException e = catchThrowableOfType(PromptFileException.class,
        () -> PromptFile.write(path, PromptDocument.fresh(prompt), prompt));
    assertThat(e).isNotNull();
    return e.problem();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
