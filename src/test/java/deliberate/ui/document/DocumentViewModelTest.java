package deliberate.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.file.PromptFile;
import deliberate.settings.BundledFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentViewModelTest {
  @TempDir
  Path folder;
  private DocumentBench bench;
  private DocumentViewModel document;

  @BeforeEach
  void setUp() {
    bench = new DocumentBench(folder);
    document = bench.document;
  }

  @Test
  void anOpenedFileIsInTheEditorAndUnderItsName() {
    Path path = bench.open(DocumentBench.FILE);

    assertThat(bench.written()).isEqualTo("How many eggs?");
    assertThat(document.name().get()).isEqualTo("eggs.prompt.yaml");
    assertThat(document.file().get()).isEqualTo(path);
    assertThat(bench.editor.dirty().get()).isFalse();
    assertThat(bench.noticed()).isEmpty();
  }

  @Test
  void anUnknownKeyIsWarnedOfAndStaysInTheFile() throws IOException {
    Path path = bench.open(DocumentBench.FILE + "colour: red # ours\n");
    assertThat(bench.noticed()).startsWith("WARNING").contains("eggs.prompt.yaml:8", "colour");

    bench.type("How many hens?");
    document.save();

    assertThat(Files.readString(path)).contains("colour: red # ours", "How many hens?");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'deliberate: 1\nsections: [}\n'|eggs.prompt.yaml:2|not YAML",
      "'deliberate: 1\nsections:\n- {kind: task, id: a}\n- {kind: role, id: a}\n'|eggs.prompt.yaml:4|there twice",
      "'deliberate: 1\ntitle: a\ntitle: b\n'|eggs.prompt.yaml:3|there twice",
      "'deliberate: 1\nsections: words\n'|eggs.prompt.yaml:2|a list",
      "'deliberate: 1\nsections:\n- kind: joke\n'|eggs.prompt.yaml:3|joke",
      "'deliberate: 99\n'|eggs.prompt.yaml|newer version",
      "'some: thing\n'|eggs.prompt.yaml|not a prompt file",
      "''|eggs.prompt.yaml|not a prompt file"})
  void aBrokenFileIsToldWithItsPlaceAndChangesNothing(String text, String place, String words) {
    bench.type("kept");

    bench.open(text);

    assertThat(bench.noticed()).startsWith("PROBLEM").contains(place, words);
    assertKept();
  }

  @Test
  void aFileInAnotherEncodingIsToldAndChangesNothing() throws IOException {
    Path path = Files.write(folder.resolve("old.prompt.yaml"),
        "deliberate: 1\ntitle: Öl\n".getBytes(StandardCharsets.ISO_8859_1));
    bench.type("kept");

    bench.read(path);

    assertThat(bench.noticed()).startsWith("PROBLEM").contains("old.prompt.yaml:2", "UTF-8");
    assertKept();
  }

  @Test
  void aFileThatIsGoneAndAFolderAreTold() {
    bench.read(folder.resolve("gone.prompt.yaml"));
    assertThat(bench.noticed()).startsWith("PROBLEM").contains("gone.prompt.yaml", "no such file");

    bench.read(folder.getRoot());
    assertThat(bench.noticed()).startsWith("PROBLEM").contains("folder");
    assertThat(document.busy().get()).isFalse();
  }

  @Test
  void tenMegabytesOfTextOpen() {
    String line = "    " + "eggs and hens ".repeat(70) + "\n";
    StringBuilder text = new StringBuilder("deliberate: 1\nsections:\n- kind: task\n  id: task\n  text: |\n");
    while (text.length() < 10_000_000) {
      text.append(line);
    }

    bench.open(text.toString());

    assertThat(bench.written()).hasSizeGreaterThan(9_900_000);
    assertThat(bench.noticed()).doesNotContain("PROBLEM");
  }

  @Test
  void savingTakesTheUnsavedMarkAway() throws Exception {
    Path path = bench.open(DocumentBench.FILE);
    bench.type("How many hens?");
    assertThat(bench.editor.dirty().get()).isTrue();

    document.save();

    assertThat(bench.editor.dirty().get()).isFalse();
    assertThat(textIn(path)).isEqualTo("How many hens?");
  }

  @Test
  void whatIsTypedDuringASaveStaysUnsaved() throws Exception {
    Path path = bench.open(DocumentBench.FILE);
    bench.type("first");
    bench.tasks.hold();
    document.save();
    assertThat(document.busy().get()).isTrue();
    bench.type("second");

    bench.tasks.release();

    assertThat(document.busy().get()).isFalse();
    assertThat(bench.editor.dirty().get()).isTrue();
    assertThat(bench.written()).isEqualTo("second");
    assertThat(textIn(path)).isEqualTo("first");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldAndNothingIsLost() {
    Path path = bench.open(DocumentBench.FILE);
    bench.type("How many hens?");
    bench.dialogs.save = Optional.of(bench.file("no-folder", "").resolve("eggs.prompt.yaml"));

    document.saveAs();

    assertThat(bench.noticed()).startsWith("PROBLEM").contains("eggs.prompt.yaml", "cannot be written");
    assertThat(bench.editor.dirty().get()).isTrue();
    assertThat(bench.written()).isEqualTo("How many hens?");
    assertThat(document.file().get()).isEqualTo(path);
  }

  @Test
  void aSampleWasNeverSavedAndSavingAsksWhere() throws Exception {
    BundledFolder.Item sample = BundledFolder.files("/samples").stream()
        .filter(item -> item.name().equals("countdown.prompt.yaml")).findFirst().orElseThrow();
    document.openSample(sample);
    assertThat(document.file().get()).isNull();
    assertThat(document.name().get()).isEqualTo("countdown.prompt.yaml");
    assertThat(bench.editor.dirty().get()).isFalse();
    Path target = folder.resolve("mine.prompt.yaml");
    bench.dialogs.save = Optional.of(target);

    document.save();

    assertThat(bench.dialogs.asked).containsExactly("save countdown.prompt.yaml");
    assertThat(document.name().get()).isEqualTo("mine.prompt.yaml");
    assertThat(target).hasContent(sample.text());
  }

  @Test
  void aSaveThatIsCalledOffChangesNothing() {
    bench.type("Eggs");

    document.save();

    assertThat(bench.dialogs.asked).containsExactly("save untitled.prompt.yaml");
    assertThat(bench.editor.dirty().get()).isTrue();
    assertThat(document.file().get()).isNull();
  }

  @Test
  void aNewPromptIsEmptyAndBelongsToNoFile() {
    bench.open(DocumentBench.FILE);

    document.startNew();

    assertThat(bench.editor.prompt().get().sections()).isEmpty();
    assertThat(document.file().get()).isNull();
    assertThat(document.name().get()).isEqualTo("untitled.prompt.yaml");
    assertThat(bench.editor.dirty().get()).isFalse();
  }

  @Test
  void theLastTenFilesAreRememberedNewestFirst() {
    IntStream.range(0, 12).forEach(i -> bench.read(bench.file(i + ".prompt.yaml", DocumentBench.FILE)));
    bench.read(folder.resolve("5.prompt.yaml"));
    bench.read(folder.resolve("gone.prompt.yaml"));

    assertThat(bench.settings.settings().get().files().recent()).hasSize(10)
        .startsWith(folder.resolve("5.prompt.yaml").toString(), folder.resolve("11.prompt.yaml").toString());
  }

  private void assertKept() {
    assertThat(bench.written()).isEqualTo("kept");
    assertThat(bench.editor.dirty().get()).isTrue();
    assertThat(document.name().get()).isEqualTo("untitled.prompt.yaml");
    assertThat(document.busy().get()).isFalse();
  }

  private static String textIn(Path path) throws Exception {
    return PromptFile.read(path).prompt().sections().getFirst().text().strip();
  }
}
