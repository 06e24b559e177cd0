package deliberate.message;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.PromptFileException;
import deliberate.prompt.PromptFileException.Problem;
import deliberate.prompt.PromptWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptFileTextTest {

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyProblemIsOneLineThatNamesTheFile(Problem problem) {
    assertThat(PromptFileText.of(new PromptFileException(problem, "a.prompt.yaml", 3, "markup", "text", "list")))
        .startsWith("a.prompt.yaml, line 3: ").endsWith(".").doesNotContain("{", "\n", "Exception");
  }

  @ParameterizedTest
  @EnumSource(PromptWarning.Kind.class)
  void everyWarningIsASentence(PromptWarning.Kind kind) {
    assertThat(PromptFileText.of(new PromptWarning(kind, 3, "colour"))).matches("[A-Z].*\\.");
  }

  @Test
  void aWrongTypeSaysWhatWasExpectedAndWhatWasFound() {
    assertThat(PromptFileText.of(
        new PromptFileException(Problem.WRONG_TYPE, "a.prompt.yaml", 7, "sections[0].enabled", "true-or-false",
            "\"maybe\"")))
        .isEqualTo("a.prompt.yaml, line 7: sections[0].enabled should be true or false, not \"maybe\".");
  }

  @Test
  void aProblemOfTheWholeFileNamesNoLine() {
    assertThat(PromptFileText.of(new PromptFileException(Problem.NOT_FOUND, "a.prompt.yaml", 0, "", "", "")))
        .isEqualTo("a.prompt.yaml: there is no such file.");
  }
}
