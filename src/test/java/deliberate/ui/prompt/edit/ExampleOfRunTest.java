package deliberate.ui.prompt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import deliberate.prompt.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExampleOfRunTest {
  @Test
  void severalVariablesGoInByTheirNames() {
    Prompt prompt = prompt("Reach {{target}} with {{numbers}}, {{unset}}.")
        .withVariables(List.of(new Variable("target", Variable.Type.NUMBER, Optional.of("24"), "")))
        .withTurns(List.of(new Turn("{{later}}")));

    assertThat(ExampleOfRun.of(prompt, Map.of("numbers", "4 7", "later", "x", "unset", " "), " 4 × 7 "))
        .isEqualTo(new Example("target: 24\nnumbers: 4 7", "4 × 7", true));
  }

  @Test
  void theValueOfASingleVariableGoesInAsItIs() {
    assertThat(ExampleOfRun.of(prompt("Sum up:\n{{email}}"), Map.of("email", "Dear all,\n{{no}} name"), "Short."))
        .isEqualTo(new Example("Dear all,\n\\{{no}} name", "Short.", true));
  }

  @Test
  void withoutVariablesTheTaskGoesInAsItWasSent() {
    Prompt prompt = prompt("Add 1 and 2.").withExamples(List.of(new Example("1+1", "2", true)));

    assertThat(ExampleOfRun.of(prompt, Map.of(), "3")).isEqualTo(new Example("Add 1 and 2.", "3", true));
  }

  @Test
  void whatWasAskedInAFollowUpGoesIn() {
    assertThat(ExampleOfRun.ofFollowUp("And 3?\n", "6")).isEqualTo(new Example("And 3?", "6", true));
  }

  private static Prompt prompt(String task) {
    return Prompt.empty().withSections(List.of(Section.of("role", SectionKind.ROLE, "Exact."),
        Section.of("task", SectionKind.TASK, task)));
  }
}
