package deliberate.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanePromptTest {
  private static final PaneSpec PANE = PaneSpec.of("offline/standard");
  private static final Prompt PROMPT = Prompt.empty().withMarkup(Markup.PLAIN).withSections(List.of(
      Section.of("role", SectionKind.ROLE, "Exact."),
      Section.of("task", SectionKind.TASK, "Add {{what}}."),
      Section.of("examples", SectionKind.EXAMPLES, "")))
      .withExamples(List.of(new Example("1+1", "2", true)));

  @Test
  void aPaneThatAsksForNothingElseSendsThePromptAsItIs() {
    assertThat(PanePrompt.compile(PROMPT, PANE, Map.of("what", "x")))
        .isEqualTo(PromptCompiler.compile(PROMPT, Map.of("what", "x")));
  }

  @Test
  void aPaneThatTellsSendsNoExamples() {
    CompiledPrompt told = PanePrompt.compile(PROMPT, PANE.withExamples(false), Map.of("what", "x"));

    assertThat(told.messages()).containsExactly(new Message(Role.SYSTEM, "Role:\nExact."),
        new Message(Role.USER, "Task:\nAdd x."));
  }

  @Test
  void aPanesOwnSystemMessageStandsInPlaceOfThePrompts() {
    CompiledPrompt own = PanePrompt.compile(PROMPT, PANE.withSystem(Optional.of("Be {{mood}} about {{what}}.")),
        Map.of("what", "x"));

    assertThat(own.messages().getFirst()).isEqualTo(new Message(Role.SYSTEM, "Be {{mood}} about x."));
    assertThat(own.messages()).hasSize(2);
    assertThat(own.unfilled()).containsExactly("mood");
    assertThat(own.parts()).allSatisfy(part -> assertThat(own.text(part)).isNotBlank()).extracting(
        CompiledPrompt.Part::message).containsOnly(1);
  }
}
