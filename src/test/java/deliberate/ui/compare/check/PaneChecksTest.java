package deliberate.ui.compare.check;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Answers;
import deliberate.grader.CheckPlan;
import deliberate.grader.Graders;
import deliberate.grader.text.Contains;
import deliberate.grader.text.Equals;
import deliberate.prompt.CheckSpec;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.compare.QueuedTasks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaneChecksTest {
  private static final Graders GRADERS = new Graders(List.of(new Equals(), new Contains()));

  private final PaneChecks checks = new PaneChecks(GRADERS, new DirectTaskRunner());

  @Test
  void aFailingCheckExplainsItself() {
    checks.grade(Answers.run("600"), plan("equals {{target}}"));

    assertThat(texts()).containsExactly("✗ equals target: got 600, wanted 952");
    assertThat(checks.lines().get().summary()).isEmpty();
  }

  @Test
  void aPassingCheckSaysNoMoreThanThat() {
    checks.grade(Answers.run("952"), plan("equals {{target}}"));

    assertThat(texts()).containsExactly("✓ equals target");
    assertThat(checks.graded().get().orElseThrow().isRight()).isTrue();
  }

  @Test
  void moreThanTwoFoldIntoOneLine() {
    checks.grade(Answers.run("952"), plan("equals 952", "contains 9", "contains x", "contains 2"));

    assertThat(checks.lines().get().summary()).isEqualTo("3 of 4 checks passed");
    assertThat(texts()).hasSize(4);
  }

  @Test
  void withoutChecksThereIsNothingToShow() {
    checks.grade(Answers.run("952"), CheckPlan.NONE);

    assertThat(checks.lines().get()).isEqualTo(CheckLines.NONE);
  }

  @Test
  void gradesOfAnAnswerThatIsGoneAreNotShown() {
    QueuedTasks later = new QueuedTasks();
    PaneChecks slow = new PaneChecks(GRADERS, later);
    slow.grade(Answers.run("952"), plan("equals 952"));
    assertThat(slow.lines().get().summary()).isEqualTo("Checking…");
    slow.grade(Answers.run("600"), plan("equals 952"));
    later.until(() -> slow.graded().get().isPresent());

    assertThat(slow.graded().get().orElseThrow().isRight()).isFalse();
  }

  private List<String> texts() {
    return checks.lines().get().lines().stream().map(CheckLines.Line::text).toList();
  }

  private static CheckPlan plan(String... checks) {
    return new CheckPlan(Stream.of(checks).map(check -> check.split(" "))
        .map(words -> new CheckSpec(words[0], Map.of("value", words[1]))).toList(), Map.of("target", "952"));
  }
}
