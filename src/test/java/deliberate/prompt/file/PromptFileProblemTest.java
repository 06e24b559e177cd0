package deliberate.prompt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import deliberate.prompt.Section;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptFileProblemTest {
  private static final String HEAD = "deliberate: 1\nid: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10\n";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "sections: x|WRONG_TYPE|3|sections|list|'\"x\"'",
      "sections: {a: 1}|WRONG_TYPE|3|sections|list|map",
      "sections: [a]|WRONG_TYPE|3|sections[0]|map|'\"a\"'",
      "sections:\\n- kind: task\\n- kind: tsk|UNKNOWN_VALUE|5|sections[1].kind|role, task, context, constraints, "
          + "output-format, examples, memory, free|'\"tsk\"'",
      "sections:\\n- text: a|MISSING|4|sections[0].kind|''|''",
      "sections:\\n- {kind: task, id: a}\\n- {kind: task, id: a}|DUPLICATE_ID|5|sections[1].id|''|'\"a\"'",
      "sections:\\n- kind: task\\n  enabled: maybe|WRONG_TYPE|5|sections[0].enabled|flag|'\"maybe\"'",
      "sections:\\n- kind: task\\n  text: [a]|WRONG_TYPE|5|sections[0].text|text|list",
      "sections:\\n- kind: task\\n  role: assistant|UNKNOWN_VALUE|5|sections[0].role|system, user|'\"assistant\"'",
      "title: a\\ntitle: b|DUPLICATE_KEY|4|title|''|''",
      "markup: html|UNKNOWN_VALUE|3|markup|xml, markdown, plain|'\"html\"'",
      "examples: [1]|WRONG_TYPE|3|examples[0]|map|'\"1\"'",
      "turns: [{}]|MISSING|3|turns[0].text|''|''",
      "variables: [{type: text}]|MISSING|3|variables[0].name|''|''",
      "variables: [{name: a, type: date}]|UNKNOWN_VALUE|3|variables[0].type|text, number, list, json|'\"date\"'",
      "cases: [{vars: [1]}]|WRONG_TYPE|3|cases[0].vars|map|list",
      "cases: [{vars: {a: {b: 1}}}]|WRONG_TYPE|3|cases[0].vars.a|text|map",
      "panes: [{effort: low}]|MISSING|3|panes[0].model|''|''",
      "panes: [{model: m, options: 1}]|WRONG_TYPE|3|panes[0].options|map|'\"1\"'",
      "checks: [{value: 1}]|MISSING|3|checks[0].type|''|''"})
  void aWrongValueIsNamedWithItsLineAndWhatWasExpected(
      String lines, Kind kind, int line, String path, String expected, String found) {
    FileProblem problem = problem(HEAD + lines.replace("\\n", "\n"));

    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.path()).isEqualTo(path);
    assertThat(String.join(", ", problem.expected())).isEqualTo(expected);
    assertThat(problem.found()).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a comment\n", "just words", "- a\n- b", "title: x\n", "{\"messages\": []}"})
  void whatDoesNotBeginLikeAPromptIsNone(String text) {
    FileProblem problem = problem(text);

    assertThat(problem.kind()).isEqualTo(Kind.NOT_A_PROMPT);
    assertThat(problem.expected()).containsExactly("deliberate: 1");
  }

  @Test
  void aNewerFormatIsSaidToBeNewer() {
    assertThat(problem("deliberate: 2\n").kind()).isEqualTo(Kind.NEWER_FORMAT);
    assertThat(problem("deliberate: one\n").kind()).isEqualTo(Kind.WRONG_TYPE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"title: \"open|4", "title: a: b|3", "\\ttitle: a|3", "title: [a|4",
      "title: *nowhere|3",
      "title: a\\u0007b|3", "--- a\\n--- b|3"})
  void whatIsNotYamlIsNamedWithItsLine(String lines, int line) {
    FileProblem problem = problem(HEAD + lines.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007"));

    assertThat(problem.kind()).isEqualTo(Kind.NOT_YAML);
    assertThat(problem.line()).isBetween(line - 1, line);
  }

  @Test
  void referencesThatMultiplyAreRefused() {
    StringBuilder bomb = new StringBuilder(HEAD + "a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    assertThat(problem(bomb.toString()).kind()).isEqualTo(Kind.TOO_MANY_ALIASES);

    StringBuilder small = new StringBuilder(HEAD + "a0: &a0 {x: 1}\n");
    for (int i = 1; i < 14; i++) {
      small.append("a%d: &a%d {p: *a%d, q: *a%d, r: *a%d}\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    assertThat(problem(small + "panes: [{model: m, options: *a13}]\n").kind()).isEqualTo(Kind.TOO_MANY_ALIASES);
    assertThat(problem(HEAD + "panes: [{model: m, options: &o {self: *o}}]\n").kind()).isEqualTo(Kind.TOO_MANY_ALIASES);
  }

  @Test
  void nestingThatNoPromptNeedsIsRefused() {
    assertThat(problem(HEAD + "x: " + "[".repeat(200_000)).kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(problem(HEAD + "x: " + "{a: ".repeat(200_000)).kind()).isEqualTo(Kind.TOO_DEEP);
  }

  @Test
  void unknownKeysAreWarnedOfWithTheirLine() throws Exception {
    PromptDocument document = PromptFile.parse(HEAD + "colour: red\nsections:\n- kind: task\n  size: 1\n", "p");

    assertThat(document.warnings()).extracting(FileProblem::kind).containsOnly(Kind.UNKNOWN_KEY);
    assertThat(document.warnings()).extracting(w -> w.line() + " " + w.path())
        .containsExactly("3 colour", "6 sections[0].size");
  }

  @Test
  void aMissingIdIsMadeAndStaysTheSameUntilTheFileIsSaved() throws Exception {
    String text = "deliberate: 1\ntitle: x\n";
    PromptDocument document = PromptFile.parse(text, "p");

    assertThat(document.warnings()).extracting(FileProblem::kind).containsExactly(Kind.ID_MADE);
    assertThat(PromptFile.parse(text, "p").prompt().id()).isEqualTo(document.prompt().id());
  }

  @Test
  void sectionsWithoutIdsAreCalledAfterTheirKind() throws Exception {
    assertThat(PromptFile.parse(HEAD + "sections: [{kind: task}, {kind: task}, {kind: free}]", "p").prompt().sections())
        .extracting(Section::id).containsExactly("task", "task-2", "free");
  }

  @Test
  void invalidUtf8IsNamedWithItsByteAndLine() throws Exception {
    Path file = folder.resolve("latin.prompt.yaml");
    Files.write(file, (HEAD + "title: Grün\n").getBytes(StandardCharsets.ISO_8859_1));

    FileProblem problem = problem(file);

    assertThat(problem).isEqualTo(new FileProblem(Kind.NOT_UTF8, "latin.prompt.yaml", 3, "", java.util.List.of(),
        String.valueOf(HEAD.length() + "title: Gr".length())));
  }

  @Test
  void aByteOrderMarkIsToleratedAndKept() throws Exception {
    Path file = Files.writeString(folder.resolve("bom.prompt.yaml"), "\uFEFF" + HEAD + "title: x\n");
    PromptDocument document = PromptFile.read(file);

    assertThat(document.prompt().title()).isEqualTo("x");
    PromptFile.write(file, document, document.prompt().withTitle("y"));
    assertThat(file).hasContent("\uFEFF" + HEAD + "title: y\n");
  }

  @Test
  void binaryIsRefused() throws Exception {
    Path file = Files.write(folder.resolve("b.prompt.yaml"), new byte[] {0x50, 0x4b, 3, 4, 0, 0});

    assertThat(problem(file).kind()).isEqualTo(Kind.NOT_YAML);
  }

  @Test
  void aMissingFileAFolderAndAHugeFileAreToldApart() throws Exception {
    Path huge = folder.resolve("huge.prompt.yaml");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(20_000_001);
    }

    assertThat(problem(folder.resolve("none.prompt.yaml")).kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(problem(folder).kind()).isEqualTo(Kind.IS_FOLDER);
    assertThat(problem(huge).kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(problem(huge).expected()).containsExactly("20");
  }

  @Test
  void tenMegabytesOfTextAreReadChangedAndReadAgain() throws Exception {
    String line = "A line of plain words that says nothing much, over and over again.\n";
    String text = HEAD + "sections:\n- kind: task\n  text: |\n" + ("    " + line).repeat(10_000_000 / line.length());
    Path file = Files.writeString(folder.resolve("large.prompt.yaml"), text);
    PromptDocument document = PromptFile.read(file);

    PromptDocument saved = PromptFile.write(file, document, document.prompt().withTitle("Large"));

    assertThat(saved.prompt().sections().getFirst().text()).hasSizeGreaterThan(9_900_000);
    assertThat(Files.readString(file).replace("title: Large\n", "").replace("  id: task\n", "")).isEqualTo(text);
  }

  private static FileProblem problem(String text) {
    PromptFileException e = catchThrowableOfType(PromptFileException.class, () -> PromptFile.parse(text, "p"));
    assertThat(e).isNotNull();
    return e.problem();
  }

  private static FileProblem problem(Path file) {
    PromptFileException e = catchThrowableOfType(PromptFileException.class, () -> PromptFile.read(file));
    assertThat(e).isNotNull();
    return e.problem();
  }
}
