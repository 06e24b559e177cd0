package deliberate.message;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptFileTextTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyProblemIsOneLineThatNamesTheFileAndTheLine(Kind kind) {
    assertThat(PromptFileText.of(new FileProblem(kind, "a.prompt.yaml", 3, "markup", List.of("text"), "list")))
        .startsWith("a.prompt.yaml:3: ").doesNotContain("{", "\n", "Exception");
  }

  @Test
  void aWrongValueSaysWhatWasExpectedAndWhatWasFound() {
    assertThat(PromptFileText.of(new FileProblem(Kind.UNKNOWN_VALUE, "countdown.prompt.yaml", 12, "sections[2].kind",
        List.of("role", "task"), "\"tsk\"")))
        .isEqualTo("countdown.prompt.yaml:12: sections[2].kind should be one of role, task, but is \"tsk\".");
  }

  @Test
  void aWrongTypeIsNamedInWords() {
    assertThat(PromptFileText.of(
        new FileProblem(Kind.WRONG_TYPE, "a.prompt.yaml", 7, "sections", List.of("list"), "map")))
        .isEqualTo("a.prompt.yaml:7: sections should be a list, but is a group of keys.");
  }

  @Test
  void aProblemOfTheWholeFileNamesNoLine() {
    assertThat(PromptFileText.of(new FileProblem(Kind.NOT_FOUND, "a.prompt.yaml", 0, "", List.of(), "")))
        .isEqualTo("a.prompt.yaml: there is no such file.");
  }
}
