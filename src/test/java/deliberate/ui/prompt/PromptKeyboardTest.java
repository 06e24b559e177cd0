package deliberate.ui.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.Example;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import deliberate.ui.FxFailures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxFailures.class)
class PromptKeyboardTest extends PromptViewBench {
  @Test
  void followUpsAreWrittenAndMovedByKeyboardAndShownInThePreview() throws Exception {
    open(Section.of("task", SectionKind.TASK, "Add."));
    tabTo(node -> node instanceof Button button && button.getText().equals(Text.of("prompt.turn.add")));
    type(KeyCode.SPACE);
    write("Why?");
    type(KeyCode.TAB);
    assertThat(scene.getFocusOwner()).isInstanceOf(Button.class);
    type(KeyCode.SPACE);
    write("And {{then}}?");
    keys(KeyCode.ALT, KeyCode.UP);
    write("x");

    assertThat(document.prompt().get().turns()).containsExactly(new Turn("And {{then}}?x"), new Turn("Why?"));
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS,
        () -> document.meter().compiled().get().followUps().equals(List.of("And {{then}}?x", "Why?")));
    interact(() -> document.previewing().set(true));
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> selectedInPreview().equals("And {{then}}?x"));
    assertThat(shownTexts()).contains(Text.of("prompt.preview.follow-up", "2"),
        Text.of("prompt.preview.follow-up", "3"));
  }

  @Test
  void theKindOfASectionIsFoundByTypingAndAnyOtherTitleMakesAFreeOne() {
    interact(() -> document.open(Prompt.empty()));
    tabTo(node -> "add-section".equals(node.getId()));
    type(KeyCode.SPACE);
    write("form");
    type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    write("One line.");
    tabTo(node -> "add-section".equals(node.getId()));
    type(KeyCode.SPACE);
    write("con");
    type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    write("Be kind.");

    assertThat(sections()).containsExactly("Output format: One line.", "con: Be kind.");
    keys(KeyCode.CONTROL, KeyCode.Z);
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sections()).containsExactly("Output format: One line.");
  }

  @Test
  void anExampleThatComesFromElsewhereIsShown() throws Exception {
    open(Section.of("task", SectionKind.TASK, "Add."));
    interact(() -> document.previewing().set(true));
    interact(() -> document.examples().take(new Example("1+1", "2", true)));
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS,
        () -> document.working().get().equals(Optional.of(new Source.InExample(0, false))));

    assertThat(document.previewing().get()).isFalse();
    keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(document.prompt().get().examples()).isEmpty();
  }

  @Test
  void manyExamplesComeInOneAfterTheOtherAndAnyOfThemCanBeGoneToAtOnce() throws Exception {
    interact(() -> {
      document.open(Prompt.empty().withExamples(IntStream.range(0, 40)
          .mapToObj(number -> new Example("in " + number, "out", true)).toList()));
      document.examples().take(new Example("the last", "out", true));
    });
    write("x");
    assertThat(document.prompt().get().examples().getLast().input()).isEqualTo("xthe last");

    interact(() -> document.open(Prompt.empty().withExamples(document.prompt().get().examples().subList(0, 30))));
    interact(() -> document.previewing().set(true));
    interact(() -> document.previewing().set(false));
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> lookup(".pair").queryAll().size() == 30);
  }

  @Test
  void aVariableIsCompletedByKeyboardAloneAndTheListGoesAwayByItself() throws Exception {
    open(Section.of("task", SectionKind.TASK, "Reach {{target}} using {{numbers}}."),
        Section.of("role", SectionKind.ROLE, ""));
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> shownTexts().contains("2"));
    focusCard("role");
    write("{{n");
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> completions() == 1);
    type(KeyCode.BACK_SPACE);
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> completions() == 2);
    type(KeyCode.DOWN, KeyCode.TAB);
    write(" {{");
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> completions() == 2);
    type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> completions() == 0);
    write("t");
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> completions() == 1);
    type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(sections().getLast()).isEqualTo("Role: {{numbers}} {{target}}");
    assertThat(completions()).isZero();
  }
}
