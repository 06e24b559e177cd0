package deliberate.ui.prompt.variable;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Markup;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Variable;
import deliberate.prompt.variable.TextFault;
import deliberate.prompt.variable.VariableEntry;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.variable.VariablesViewModel.Renamed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VariablesViewModelTest {
  private static final Debounce NO_PAUSE = new Debounce() {
    @Override
    public void restart(Runnable action) {}

    @Override
    public void cancel() {}
  };

  private final PromptViewModel document = new PromptViewModel(new DirectTaskRunner(),
      delay -> delay.toMillis() > 1_000 ? NO_PAUSE : Debounce.AT_ONCE);
  private final VariablesViewModel variables =
      new VariablesViewModel(document, new DirectTaskRunner(), _ -> Debounce.AT_ONCE);

  @BeforeEach
  void open() {
    document.open(Prompt.empty().withSections(
        List.of(Section.of("task", SectionKind.TASK, "Reach {{target}} using {{numbers}}."))));
  }

  @Test
  void followsTheTextAndSaysWhatHasNoValue() {
    assertThat(variables.findings().get().entries()).extracting(VariableEntry::name)
        .containsExactly("target", "numbers");
    assertThat(variables.unfilled().get()).containsExactlyInAnyOrder("target", "numbers");
  }

  @Test
  void aTextWithItsOwnClosingTagSaysSoAtTheTag() {
    Source task = new Source.InSection("task");
    document.setText(task, "one\nends </task> here");

    assertThat(variables.faults().get().get(task))
        .containsExactly(new TextFault(TextFault.Kind.CLOSES, 9, 16, 2, "</task>"));
    document.setMarkup(Markup.PLAIN);
    assertThat(variables.faults().get()).isEmpty();
  }

  @Test
  void aDefaultFillsIt() {
    variables.setDefault("target", Optional.of("24"));

    assertThat(variables.unfilled().get()).containsExactly("numbers");
    assertThat(document.prompt().get().variables()).extracting(Variable::name).containsExactly("target");
  }

  @Test
  void typingADefaultIsOneStepOfTheHistory() {
    Prompt before = document.prompt().get();
    variables.setDefault("target", Optional.of("2"));
    variables.setDefault("target", Optional.of("24"));
    variables.setDescription("target", "what to reach");

    document.undo();
    assertThat(document.prompt().get().variables().getFirst().defaultValue()).contains("24");
    document.undo();
    assertThat(document.prompt().get()).isEqualTo(before);
  }

  @Test
  void aRenameIsOneStepEverywhere() {
    Prompt before = document.prompt().get();

    assertThat(variables.rename("target", "goal")).isEqualTo(Renamed.DONE);
    assertThat(document.prompt().get().sections().getFirst().text()).isEqualTo("Reach {{goal}} using {{numbers}}.");
    document.undo();
    assertThat(document.prompt().get()).isEqualTo(before);
  }

  @Test
  void aNameThatIsTakenOrNoneIsRefused() {
    assertThat(variables.rename("target", "numbers")).isEqualTo(Renamed.TAKEN);
    assertThat(variables.rename("target", "two words")).isEqualTo(Renamed.NOT_A_NAME);
    assertThat(document.canUndo().get()).isFalse();
  }
}
