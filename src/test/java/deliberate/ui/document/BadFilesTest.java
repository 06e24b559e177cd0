package deliberate.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person may come across and open: each gives one sentence with a way out, and leaves what is open as it was.
class BadFilesTest {
  @TempDir
  Path folder;
  private DocumentBench bench;
  private Path bad;

  @BeforeEach
  void setUp() {
    bench = new DocumentBench(folder);
    bench.type("kept");
    bad = folder.resolve("bad.prompt.yaml");
  }

  @Test
  void aFileFullOfZeroBytesIsToldAsWhatItIs() throws IOException {
    Files.write(bad, new byte[4096]);

    assertTold("zero bytes", "backups");
  }

  @Test
  void fiftyMegabytesAreTooMany() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(bad.toFile(), "rw")) {
      file.setLength(50_000_000);
    }

    assertTold("larger than 20 MB", "take out");
  }

  @Test
  void aYamlBombIsRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("deliberate: 1\na0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    Files.writeString(bad, bomb);

    assertTold("references to anchors multiply", "write out what is repeated");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(bad);

    assertTold("this is a folder");
  }

  @Test
  void binaryIsNoPrompt() throws IOException {
    Files.write(bad, new byte[] {0x50, 0x4b, 3, 4, 0, 0});

    assertTold("not YAML");
  }

  @Test
  void aNewerFormatNeedsANewerVersion() throws IOException {
    Files.writeString(bad, "deliberate: 7\ntitle: from tomorrow\n");

    assertTold("format 7", "newer version");
  }

  @Test
  void aLinkToItselfIsTold() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Files.createSymbolicLink(bad, bad);

    assertTold("could not be read", "another place");
  }

  @Test
  void aByteOrderMarkIsReadAndKept() throws IOException {
    Files.writeString(bad, "\uFEFF" + DocumentBench.FILE);
    bench.document.startNew();

    bench.read(bad);
    bench.type("changed");
    bench.document.save();

    assertThat(Files.readString(bad)).startsWith("\uFEFFdeliberate: 1").contains("changed");
  }

  @Test
  void theLongestNameThatThereIsCanBeSavedTo() {
    String ending = ".prompt.yaml";
    Path longest = folder.resolve("ä".repeat((255 - ending.length()) / 2) + "a" + ending);
    assertThat(longest.getFileName().toString().getBytes(StandardCharsets.UTF_8)).hasSize(255);
    bench.dialogs.save = Optional.of(longest);

    bench.document.saveAs();
    bench.type("again");
    bench.document.save();

    assertThat(bench.noticed()).isEmpty();
    assertThat(longest).content().contains("again");
  }

  @Test
  void aNameThatIsTooLongIsToldAndNothingIsLost() {
    bench.dialogs.save = Optional.of(folder.resolve("a".repeat(300) + ".prompt.yaml"));

    bench.document.saveAs();

    assertThat(bench.noticed()).startsWith("PROBLEM");
    assertThat(bench.written()).isEqualTo("kept");
    assertThat(bench.editor.dirty().get()).isTrue();
  }

  private void assertTold(String... words) {
    bench.read(bad);

    assertThat(bench.noticed()).startsWith("PROBLEM bad.prompt.yaml").contains(words);
    assertThat(bench.written()).isEqualTo("kept");
    assertThat(bench.editor.dirty().get()).isTrue();
    assertThat(bench.document.file().get()).isNull();
  }
}
