package deliberate.ui.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Example;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.ui.FxFailures;
import deliberate.ui.kit.edit.EditorView;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxFailures.class)
class PromptViewTest extends PromptViewBench {
  private static final int MOST_STEPS = 60;

  @Test
  void aPromptIsBuiltFromNothingByKeyboardReorderedAndUndoneToNothing() {
    add(SectionKind.TASK);
    write("Add 2 and 3.");
    add(SectionKind.ROLE);
    write("You are exact.");
    keys(KeyCode.ALT, KeyCode.UP);
    write(" Always.");

    assertThat(sections()).containsExactly("Role: You are exact. Always.", "Task: Add 2 and 3.");
    for (int step = 0; step < MOST_STEPS && document.canUndo().get(); step++) {
      keys(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(sections()).isEmpty();
    assertThat(document.canUndo().get()).isFalse();
  }

  @Test
  void anEmptyPromptOffersThreeBeginnings() {
    assertThat(lookup(".starter").queryAll()).hasSize(3);
    assertThat(lookup("#turns").query().isVisible()).isFalse();
    clickOn(".starter");

    assertThat(sections()).isNotEmpty();
    assertThat(lookup(".invitation").query().isVisible()).isFalse();
  }

  @Test
  void aPlaceInThePreviewLeadsToItsCardAndBack() throws Exception {
    open(Section.of("role", SectionKind.ROLE, "Exact."), Section.of("task", SectionKind.TASK, "Add two numbers."));
    focusCard("task");
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> document.working().get().isPresent());
    interact(() -> document.previewing().set(true));
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> selectedInPreview().equals("Add two numbers."));

    type(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(document.previewing().get()).isFalse();
    write("just ");

    assertThat(sections().getLast()).isEqualTo("Task: Add just two numbers.");
  }

  @Test
  void findingLeadsThroughTheCardsAndReplacesByKeyboard() throws Exception {
    open(Section.of("role", SectionKind.ROLE, "Exact cat."), Section.of("task", SectionKind.TASK, "Feed the cat."));
    focusCard("role");
    keys(KeyCode.CONTROL, KeyCode.H);
    write("cat");
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> shownTexts().contains("1 of 2"));
    type(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> shownTexts().contains("2 of 2"));
    clickOn(lookup(".find-bar .text-field").nth(1).<TextField>query());
    write("dog");
    WaitForAsyncUtils.waitForFxEvents();
    clickOn(lookup(".find-button").lookup("All").<Node>query());
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS,
        () -> sections().equals(List.of("Role: Exact dog.", "Task: Feed the dog.")));
    type(KeyCode.ESCAPE);

    assertThat(lookup(".find-bar").query().isVisible()).isFalse();
    assertThat(scene.getFocusOwner()).isInstanceOf(GenericStyledArea.class);
  }

  @Test
  void undoPutsTheCaretWhereTheTextChanged() {
    open(Section.of("task", SectionKind.TASK, "Add."), Section.of("role", SectionKind.ROLE, "Exact."));
    focusCard("task");
    write("x");
    focusCard("role");
    keys(KeyCode.CONTROL, KeyCode.Z);
    write("y");

    assertThat(sections().getFirst()).isEqualTo("Task: yAdd.");
  }

  @Test
  void aSectionIsRenamedInPlace() {
    open(Section.of("task", SectionKind.TASK, "Add."));
    focusCard("task");
    type(KeyCode.F2);
    assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
    write("Job");
    type(KeyCode.ENTER);

    assertThat(document.prompt().get().sections().getFirst().title()).isEqualTo("Job");
  }

  @Test
  void aSectionThatIsSwitchedOffSaysSo() {
    open(Section.of("task", SectionKind.TASK, "Add."));
    interact(() -> document.sections().setEnabled("task", false));

    assertThat(shownTexts()).contains("off");
  }

  @Test
  void whatIsProbablyNotMeantIsToldBelowTheTextTheFirstFiveOneByOne() throws Exception {
    open(Section.of("task", SectionKind.TASK, "a\u200b".repeat(7)));

    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> shownTexts().contains("And 2 more of these."));
    assertThat(lookup(".faults .hyperlink").queryAll()).hasSize(5);
  }

  @Test
  void everyPartShowsWhatItCosts() throws Exception {
    open(Section.of("task", SectionKind.TASK, "Hello, world!"));
    interact(() -> document.examples().add(new Example("Hello, world!", "Hello, world!", true)));

    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS,
        () -> shownTexts().containsAll(List.of("4 tok", "8 tok")));
  }

  @Test
  void theCardsScrollToWhereThePersonWrites() throws Exception {
    open(IntStream.range(0, 30)
        .mapToObj(number -> Section.of("notes-" + number, SectionKind.FREE, "Some text")).toArray(Section[]::new));
    ScrollPane scroller = lookup(".cards-scroll").queryAs(ScrollPane.class);
    add(SectionKind.TASK);
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> scroller.getVvalue() > 0.9);
    focusCard("notes-0");
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> scroller.getVvalue() < 0.1);
    interact(() -> scroller.setVvalue(1));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(scroller.getVvalue()).isEqualTo(1);
  }

  @Test
  void anExampleThatIsMovedKeepsTheCaret() {
    interact(() -> {
      document.examples().add(new Example("a", "1", true));
      document.examples().add(new Example("b", "2", true));
    });
    focusCard("examples");
    press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT, KeyCode.ALT);
    write("x");

    assertThat(document.prompt().get().examples()).extracting(Example::input).containsExactly("b", "xa");
  }

  @Test
  void examplesFollowTheDocument() {
    interact(() -> {
      document.examples().add(new Example("a", "1", true));
      document.examples().add(new Example("b", "2", true));
      document.examples().delete(0);
    });

    assertThat(lookup(".example").queryAll()).hasSize(1);
  }

  @Test
  void thePreviewShowsTheMessagesAndWhatHasNoValueYet() throws Exception {
    open(Section.of("role", SectionKind.ROLE, "You are exact."),
        Section.of("task", SectionKind.TASK, "Add {{a}} and {{b}}."));
    interact(() -> document.values().set(Map.of("a", "2")));
    clickOn("Preview");

    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS,
        () -> shownTexts().containsAll(List.of("System message", "User message", "No value yet for: b")));
    assertThat(lookup(".preview .editor").queryAll()).extracting(node -> ((EditorView) node).text())
        .anyMatch(text -> text.contains("Add 2 and {{b}}."));
  }
}
