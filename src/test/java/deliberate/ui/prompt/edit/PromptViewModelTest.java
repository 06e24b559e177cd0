package deliberate.ui.prompt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class PromptViewModelTest {
  private static final Source TASK = new Source.InSection("task");

  /// Never acts of its own, as if the user never paused.
  private static final Debounce NO_PAUSE = new Debounce() {
    @Override
    public void restart(Runnable action) {}

    @Override
    public void cancel() {}
  };

  private final PromptViewModel document = new PromptViewModel(new DirectTaskRunner(), _ -> NO_PAUSE);

  @BeforeEach
  void openTwoSections() {
    document.open(Prompt.empty().withSections(List.of(
        Section.of("role", SectionKind.ROLE, "Be kind."), Section.of("task", SectionKind.TASK, ""))));
  }

  @Test
  void undoesTextAndStructureInTheOrderTheyWereMade() {
    Prompt start = now();
    type("Add 2 and 3");
    document.sections().moveBy("task", -1);
    document.setText(TASK, "Add 2 and 3 and 4");
    List<Prompt> states = new ArrayList<>(List.of(now()));
    while (document.canUndo().get()) {
      document.undo();
      states.add(now());
    }

    assertThat(states).hasSize(4);
    assertThat(states.get(1).sections().getFirst().text()).isEqualTo("Add 2 and 3");
    assertThat(states.get(2).sections().getLast().text()).isEqualTo("Add 2 and 3");
    assertThat(states.get(3)).isEqualTo(start);
  }

  @Test
  void redoGoesBackThroughEverythingThatWasUndone() {
    type("Add");
    document.sections().delete("role");
    Prompt end = now();
    document.undo();
    document.undo();
    document.redo();
    document.redo();

    assertThat(now()).isEqualTo(end);
    assertThat(document.canRedo().get()).isFalse();
  }

  @Test
  void aChangeAfterUndoTakesTheOtherWay() {
    type("Add");
    document.undo();
    document.setMarkup(Markup.PLAIN);

    assertThat(document.canRedo().get()).isFalse();
  }

  @Test
  void typingOnIsOneStepUntilALineEnds() {
    type("Add\nSubtract");
    document.undo();

    assertThat(textOf("task")).isEqualTo("Add");
    document.undo();
    assertThat(textOf("task")).isEmpty();
    assertThat(document.canUndo().get()).isFalse();
  }

  @Test
  void deletingBackwardsIsAStepOfItsOwn() {
    type("Adding");
    document.setText(TASK, "Addin");
    document.setText(TASK, "Addi");
    document.undo();

    assertThat(textOf("task")).isEqualTo("Adding");
  }

  @Test
  void typingElsewhereBeginsANewStep() {
    type("Add");
    document.setText(new Source.InSection("role"), "Be kind!");
    document.undo();

    assertThat(textOf("role")).isEqualTo("Be kind.");
    assertThat(textOf("task")).isEqualTo("Add");
  }

  @Test
  void undoSaysWhichTextItChanged() {
    type("Add");

    assertThat(document.undo()).contains(TASK);
    assertThat(document.redo()).contains(TASK);
  }

  @Test
  void aPauseMakesANewStep() {
    PromptViewModel pausing = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
    pausing.open(now());
    pausing.setText(TASK, "A");
    pausing.setText(TASK, "Ad");
    pausing.undo();

    assertThat(PromptText.of(pausing.prompt().get(), TASK)).isEqualTo("A");
  }

  @Test
  void isDirtyOnlyWhileItDiffersFromWhatWasSaved() {
    assertThat(document.dirty().get()).isFalse();
    type("A");
    assertThat(document.dirty().get()).isTrue();
    document.undo();
    assertThat(document.dirty().get()).isFalse();
    document.redo();
    document.markSaved();
    assertThat(document.dirty().get()).isFalse();
  }

  @Test
  void typingWhileItIsBeingSavedStaysUnsaved() {
    type("A");
    Prompt written = now();
    type("AB");
    document.markSaved(written);

    assertThat(document.dirty().get()).isTrue();
  }

  @Test
  void movesASectionNoFurtherThanItCanGo() {
    document.sections().moveBy("role", 1);
    assertThat(ids()).containsExactly("task", "role");
    document.sections().moveBy("role", 1);
    assertThat(ids()).containsExactly("task", "role");
    document.sections().moveTo("role", 0);
    assertThat(ids()).containsExactly("role", "task");
  }

  @Test
  void aMoveThatChangesNothingIsNoStep() {
    document.sections().moveBy("task", 1);

    assertThat(document.canUndo().get()).isFalse();
  }

  @Test
  void aCopyStandsBehindTheOriginalUnderAnIdOfItsOwn() {
    type("Add");
    assertThat(document.sections().duplicate("task")).isEqualTo("task-2");
    document.sections().duplicate("task");

    assertThat(ids()).containsExactly("role", "task", "task-3", "task-2");
    assertThat(textOf("task-3")).isEqualTo("Add");
  }

  @Test
  void deletingTheExamplesSectionCanBeUndoneWithItsExamples() {
    document.examples().add(new Example("2 + 3", "5", true));
    document.sections().delete("examples");
    assertThat(now().examples()).isEmpty();
    document.undo();

    assertThat(now().examples()).containsExactly(new Example("2 + 3", "5", true));
  }

  @Test
  void theFirstExampleBringsItsSection() {
    document.examples().add(new Example("", "", true));

    assertThat(ids()).containsExactly("role", "task", "examples");
    assertThat(document.sections().add(SectionKind.EXAMPLES)).isEqualTo("examples");
    assertThat(ids()).hasSize(3);
  }

  @Test
  void examplesAreCopiedMovedSwitchedOffAndDeleted() {
    document.examples().add(new Example("a", "1", true));
    document.examples().add(new Example("b", "2", true));
    document.examples().moveTo(1, 0);
    document.examples().setEnabled(0, false);
    document.examples().duplicate(0);
    document.examples().delete(2);

    assertThat(now().examples()).containsExactly(new Example("b", "2", false), new Example("b", "2", false));
  }

  @Test
  void followUpsAreAddedWrittenCopiedMovedSwitchedOffAndDeletedAndAllOfItIsUndone() {
    document.turns().add(new Turn(""));
    document.setText(new Source.InTurn(0), "Why?");
    document.turns().duplicate(0);
    document.setText(new Source.InTurn(1), "And then?");
    document.turns().moveTo(1, 0);
    document.turns().setEnabled(0, false);
    assertThat(now().turns()).containsExactly(new Turn("And then?", false), new Turn("Why?"));
    document.turns().delete(1);
    assertThat(now().turns()).containsExactly(new Turn("And then?", false));

    while (document.canUndo().get()) {
      document.undo();
    }
    assertThat(now().turns()).isEmpty();
    document.redo();
    assertThat(document.redo()).contains(new Source.InTurn(0));
    assertThat(now().turns()).containsExactly(new Turn("Why?"));
  }

  @Test
  void examplesOfAPromptWithoutTheirSectionAreShownNevertheless() {
    Prompt written = Prompt.empty().withExamples(List.of(new Example("a", "1", true)));
    document.open(written);

    assertThat(document.dirty().get()).isFalse();
    assertThat(ids()).containsExactly("examples");
  }

  @Test
  void theUsualTitleAndRoleAreNotWrittenDown() {
    document.sections().rename("task", " Job ");
    document.sections().setRole("task", Role.SYSTEM);
    assertThat(SectionEdits.find(now(), "task").title()).isEqualTo("Job");
    assertThat(SectionEdits.find(now(), "task").role()).contains(Role.SYSTEM);

    document.sections().rename("task", "Task");
    document.sections().setRole("task", Role.USER);
    assertThat(SectionEdits.find(now(), "task")).isEqualTo(Section.of("task", SectionKind.TASK, ""));
  }

  @Test
  void collapsingIsNoChangeToTheDocument() {
    document.sections().toggleCollapsed("task");

    assertThat(document.collapsed()).containsExactly("task");
    assertThat(document.dirty().get()).isFalse();
    assertThat(document.canUndo().get()).isFalse();
  }

  private void type(String text) {
    for (int length = textOf("task").length() + 1; length <= text.length(); length++) {
      document.setText(TASK, text.substring(0, length));
    }
  }

  private Prompt now() {
    return document.prompt().get();
  }

  private List<String> ids() {
    return now().sections().stream().map(Section::id).toList();
  }

  private String textOf(String id) {
    return SectionEdits.find(now(), id).text();
  }
}
