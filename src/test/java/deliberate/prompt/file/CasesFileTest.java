package deliberate.prompt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesFileTest {
  private static final String HEAD = "deliberate: 1\nid: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10\n";

  @TempDir
  private Path root;
  private Path folder;

  @BeforeEach
  void makeFolder() throws Exception {
    folder = Files.createDirectory(root.resolve("prompts"));
  }

  @Test
  void rowsOfACsvFileAreCases() throws Exception {
    assertThat(cases("cases.csv", "name,x,expected,\"vars.notes\"\r\none,\"a \"\"b\"\",\nc\",1,n\r\n\r\ntwo,,,\n"))
        .containsExactly(
        new TestCase("one", Map.of("x", "a \"b\",\nc", "notes", "n"), Optional.of("1"), ""),
        new TestCase("two", Map.of("x", "", "notes", ""), Optional.empty(), ""));
  }

  @Test
  void aListInYamlOrJsonIsTheSameAsInThePrompt() throws Exception {
    TestCase testCase = new TestCase("one", Map.of("x", "7"), Optional.of("8"), "");

    assertThat(cases("cases.yaml", "- name: one\n  vars: {x: 7}\n  expected: 8\n")).containsExactly(testCase);
    assertThat(cases("cases.json", "[{\"name\": \"one\", \"vars\": {\"x\": 7}, \"expected\": \"8\"}]"))
        .containsExactly(testCase);
  }

  @Test
  void theReferenceStaysAsLongAsTheCasesDo() throws Exception {
    Files.writeString(folder.resolve("cases.csv"), "x\n1\n");
    Path file = Files.writeString(folder.resolve("a.prompt.yaml"), HEAD + "title: a\ncases: cases.csv # many\n");
    PromptDocument document = PromptFile.read(file);

    PromptDocument saved = PromptFile.write(file, document, document.prompt().withTitle("b"));

    assertThat(saved.casesFile()).contains("cases.csv");
    assertThat(file).hasContent(HEAD + "title: b\ncases: cases.csv # many\n");
  }

  @Test
  void changedCasesGoBackIntoTheirFileAndThePromptKeepsItsReference() throws Exception {
    Files.writeString(folder.resolve("cases.csv"), "\uFEFFx,notes\r\n1,\r\n");
    Path file = Files.writeString(folder.resolve("a.prompt.yaml"), HEAD + "title: a # mine\ncases: cases.csv # many\n");
    PromptDocument document = PromptFile.read(file);
    Prompt changed = withCases(document.prompt(), List.of(document.prompt().cases().getFirst(),
        new TestCase("n", Map.of("y", "=2, \"or\" 3"), Optional.empty(), ""))).withTitle("b");

    PromptDocument saved = PromptFile.write(file, document, changed);

    assertThat(folder.resolve("cases.csv")).content().isEqualTo(
        "\uFEFFx,notes,y,name\r\n1,,,\r\n,,\"=2, \"\"or\"\" 3\",n\r\n");
    assertThat(file).hasContent(HEAD + "title: b # mine\ncases: cases.csv # many\n");
    assertThat(saved.casesFile()).contains("cases.csv");
    assertThat(saved.prompt().cases()).containsExactly(
        new TestCase("", Map.of("x", "1", "y", ""), Optional.empty(), ""),
        new TestCase("n", Map.of("x", "", "y", "=2, \"or\" 3"), Optional.empty(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases.yaml", "cases.json"})
  void changedCasesGoBackIntoAListAsTheyAre(String name) throws Exception {
    boolean yaml = name.endsWith("yaml");
    Files.writeString(folder.resolve(name), yaml ? "# mine\n- name: one # first\n  vars: {x: 7}\n  expected: 8\n"
        : "[{\"name\": \"one\", \"vars\": {\"x\": 7}, \"expected\": \"8\"}]");
    Path file = Files.writeString(folder.resolve("a.prompt.yaml"), HEAD + "title: a\ncases: " + name + "\n");
    PromptDocument document = PromptFile.read(file);
    Prompt changed = withCases(document.prompt(), List.of(
        new TestCase("one", Map.of("x", "two\nlines"), Optional.of("8"), ""),
        new TestCase("two", Map.of(), Optional.empty(), "note")));

    PromptFile.write(file, document, changed);

    assertThat(PromptFile.read(file).prompt()).isEqualTo(changed);
    assertThat(file).hasContent(HEAD + "title: a\ncases: " + name + "\n");
    String text = Files.readString(folder.resolve(name));
    assertThat(text).contains(yaml ? "# mine" : "\"two\\nlines\"");
  }

  @Test
  void casesWhoseFileWasChangedMeanwhileAreTakenIntoThePrompt() throws Exception {
    Files.writeString(folder.resolve("cases.csv"), "x\n1\n");
    Path file = Files.writeString(folder.resolve("a.prompt.yaml"), HEAD + "title: a\ncases: cases.csv\n");
    PromptDocument document = PromptFile.read(file);
    Files.writeString(folder.resolve("cases.csv"), "x\n5\n");
    Prompt changed = withCases(document.prompt(), List.of(new TestCase("n", Map.of("x", "2"), Optional.empty(), "")));

    PromptDocument saved = PromptFile.write(file, document, changed);

    assertThat(saved.prompt()).isEqualTo(changed);
    assertThat(saved.casesFile()).isEmpty();
    assertThat(folder.resolve("cases.csv")).hasContent("x\n5\n");
  }

  @Test
  void aPromptSavedWithoutItsCasesBesideItIsSavedAndSaysSo() throws Exception {
    Files.writeString(folder.resolve("cases.csv"), "name,x\none,1\n");
    Path file = Files.writeString(folder.resolve("a.prompt.yaml"), HEAD + "title: a\ncases: cases.csv\n");
    PromptDocument document = PromptFile.read(file);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("b.prompt.yaml");

    PromptDocument saved = PromptFile.write(elsewhere, document, document.prompt());

    assertThat(elsewhere).hasContent(HEAD + "title: a\ncases: cases.csv\n");
    assertThat(saved.warnings()).extracting(FileProblem::kind).containsExactly(FileProblem.Kind.CASES_NOT_LOADED);
  }

  @Test
  void aTextInNoFolderHasAWarningInsteadOfCases() throws Exception {
    PromptDocument document = PromptFile.parse(HEAD + "title: a\ncases: cases.csv\n", "p");

    assertThat(document.warnings()).extracting(FileProblem::kind).containsExactly(Kind.CASES_NOT_LOADED);
    assertThat(PromptFile.text(document, document.prompt().withTitle("b"))).endsWith("title: b\ncases: cases.csv\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.csv", "/etc/hosts.csv", ".", "cases.txt", "a/../../secret.csv"})
  void filesElsewhereAndOfOtherKindsAreRefused(String name) throws Exception {
    Files.writeString(root.resolve("secret.csv"), "x\n1\n");
    Files.writeString(folder.resolve("cases.txt"), "x\n1\n");

    assertThat(problem(name).kind()).isEqualTo(Kind.CASES_UNREADABLE);
  }

  @Test
  void aMissingFileOfCasesIsNamed() throws Exception {
    FileProblem problem = problem("none.csv");

    assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(problem.file()).isEqualTo("none.csv");
  }

  private FileProblem problem(String name) throws Exception {
    Path file = Files.writeString(folder.resolve("a.prompt.yaml"), HEAD + "cases: " + name + "\n");
    PromptFileException e = catchThrowableOfType(PromptFileException.class, () -> PromptFile.read(file));
    assertThat(e).isNotNull();
    return e.problem();
  }

  private List<TestCase> cases(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
    return PromptFile.read(Files.writeString(folder.resolve("a.prompt.yaml"), HEAD + "cases: " + name + "\n")).prompt()
        .cases();
  }

  private static Prompt withCases(Prompt p, List<TestCase> cases) {
    return new Prompt(p.id(), p.title(), p.description(), p.tags(), p.markup(), p.sections(), p.examples(), p.turns(),
        p.variables(), cases, p.checks(), p.panes(), p.ignores());
  }
}
