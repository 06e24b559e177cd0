package deliberate.ui.prompt.check;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Graders;
import deliberate.grader.SettingProblem;
import deliberate.grader.number.NumberWithin;
import deliberate.grader.text.Equals;
import deliberate.grader.text.MatchesRegex;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.Prompt;
import deliberate.provider.ModelCatalog;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ChecksViewModelTest {
  private final Graders graders = new Graders(List.of(new Equals(), new MatchesRegex(), new NumberWithin()));
  private final PromptViewModel document = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
  private final ChecksViewModel checks = new ChecksViewModel(document, graders,
      new SimpleObjectProperty<>(new ModelCatalog(List.of())), new DirectTaskRunner(), _ -> Debounce.AT_ONCE);

  @Test
  void aCheckIsAddedSetSwitchedOffMovedCopiedAndDeletedAndAllOfItTakenBack() {
    Prompt before = document.prompt().get();
    int first = checks.add(new Equals());
    checks.setText(first, new Equals().settings().getFirst(), "yes");
    checks.add(new MatchesRegex());
    checks.setEnabled(0, false);
    checks.moveBy(0, 5);
    checks.duplicate(1);
    checks.delete(0);

    CheckSpec equals = new CheckSpec("equals", Map.of("value", "yes")).withEnabled(false);
    assertThat(document.prompt().get().checks()).containsExactly(equals, equals);
    while (document.canUndo().get()) {
      document.undo();
    }
    assertThat(document.prompt().get()).isEqualTo(before);
  }

  @Test
  void whatIsUsualIsNotWrittenDown() {
    checks.add(new NumberWithin());
    new NumberWithin().settings().forEach(setting -> checks.setText(0, setting, ""));
    checks.setText(0, new NumberWithin().settings().getLast(), "last");
    checks.add(new Equals());
    checks.setFlag(1, new Equals().settings().get(1), true);
    checks.setFlag(1, new Equals().settings().get(1), false);

    assertThat(document.prompt().get().checks()).allSatisfy(check -> assertThat(check.settings()).isEmpty());
  }

  @Test
  void showingWhatTheFileHoldsIsNoChange() {
    document.open(Prompt.empty().withChecks(List.of(new CheckSpec("equals", Map.of("value", 952)))));
    checks.setText(0, new Equals().settings().getFirst(), "952");

    assertThat(document.dirty().get()).isFalse();
  }

  @Test
  void aBrokenSettingIsTold() {
    checks.add(new MatchesRegex());
    checks.setText(0, new MatchesRegex().settings().getFirst(), "a(b");

    CheckSpec broken = document.prompt().get().checks().getFirst();
    assertThat(checks.problems().get().get(broken)).extracting(SettingProblem::key).containsExactly("pattern");
  }
}
