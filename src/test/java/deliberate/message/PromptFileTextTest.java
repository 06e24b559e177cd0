package deliberate.message;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.file.FileProblem;
import deliberate.prompt.file.FileProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptFileTextTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyProblemIsOneLineThatNamesTheFile(Kind kind) {
    assertThat(PromptFileText.of(new FileProblem(kind, "a.prompt.yaml", 3, "markup", List.of("text"), "a\n list")))
        .startsWith("a.prompt.yaml:3: ").doesNotContain("{", "\n", "Exception");
  }

  @Test
  void aWrongTypeSaysWhatWasExpectedAndWhatWasFound() {
    assertThat(PromptFileText.of(new FileProblem(Kind.WRONG_TYPE, "a.prompt.yaml", 7, "sections[0].enabled",
        List.of("flag"), "list")))
        .isEqualTo("a.prompt.yaml:7: sections[0].enabled should be true or false, but is a list.");
  }

  @Test
  void anUnknownValueListsTheKnownOnes() {
    assertThat(PromptFileText.of(new FileProblem(Kind.UNKNOWN_VALUE, "a.prompt.yaml", 2, "markup",
        List.of("xml", "markdown", "plain"), "latex")))
        .isEqualTo("a.prompt.yaml:2: markup should be one of xml, markdown, plain, but is latex.");
  }

  @Test
  void aProblemOfTheWholeFileNamesNoLine() {
    assertThat(PromptFileText.of(new FileProblem(Kind.NOT_FOUND, "a.prompt.yaml", 0, "", List.of(), "")))
        .isEqualTo("a.prompt.yaml: there is no such file.");
  }
}
