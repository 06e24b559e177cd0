package deliberate.grader;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Grade.Verdict;
import deliberate.grader.text.Equals;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.task.CancelSignal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradersTest {
  private static final CheckSpec EQUALS = new CheckSpec("equals", Map.of());

  private final Graders graders = new Graders(List.of(new Equals()));

  @Test
  void everyCheckIsGradedInOrder() {
    GradedRun run = grade("952", EQUALS, new CheckSpec("equals", Map.of("value", "7")));

    assertThat(run.checks()).extracting(graded -> graded.grade().verdict())
        .containsExactly(Verdict.PASSED, Verdict.FAILED);
    assertThat(run.passed()).isEqualTo(1);
    assertThat(run.isRight()).isFalse();
    assertThat(run.isWrong()).isTrue();
  }

  @Test
  void aKindThatIsNotKnownIsNeitherPassedNorFailed() {
    CheckSpec check = new CheckSpec("vibe", Map.of());

    assertThat(grade("952", check).checks().getFirst().grade().verdict()).isEqualTo(Verdict.COULD_NOT_TELL);
    assertThat(graders.problems(check)).extracting(SettingProblem::key).containsExactly("type");
  }

  @Test
  void anAnswerThatDidNotFinishIsNotGraded() {
    GradedRun run = graders.grade(Answers.cancelled(), plan(EQUALS), new CancelSignal());

    assertThat(run.checks()).isEmpty();
    assertThat(run.isRight()).isFalse();
  }

  @Test
  void aCheckThatIsSwitchedOffIsNotMade() {
    assertThat(plan(EQUALS.withEnabled(false)).checks()).isEmpty();
    assertThat(EQUALS.withEnabled(false).withEnabled(true)).isEqualTo(EQUALS);
  }

  @Test
  void theExpectedAnswerOfTheCaseIsAValue() {
    assertThat(plan(EQUALS).values()).containsEntry("expected", "952").containsEntry("target", "952");
  }

  private GradedRun grade(String answer, CheckSpec... checks) {
    return graders.grade(Answers.run(answer), plan(checks), new CancelSignal());
  }

  private static CheckPlan plan(CheckSpec... checks) {
    return CheckPlan.of(Prompt.empty().withChecks(List.of(checks)),
        Optional.of(new TestCase("3", Map.of("target", "952"), Optional.of("952"), "")), Map.of());
  }
}
