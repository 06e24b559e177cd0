package deliberate.grader;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Grade.Verdict;
import deliberate.message.CheckText;
import deliberate.prompt.CheckSpec;
import deliberate.task.CancelSignal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every kind of check keeps to.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class GraderContract {
  protected static final Map<String, String> VALUES =
      Map.of("expected", "952", "target", "952", "numbers", "100 75 50 25 6 3");

  /// One check, an answer, and how it ends: `null` where it passes, else the sentence.
  protected record Trial(Map<String, Object> settings, String answer, String sentence) {}

  protected abstract Grader grader();

  /// At least one that passes and one that fails.
  protected abstract List<Trial> trials();

  protected static Trial passes(Map<String, Object> settings, String answer) {
    return new Trial(settings, answer, null);
  }

  protected static Trial fails(Map<String, Object> settings, String answer, String sentence) {
    return new Trial(settings, answer, sentence);
  }

  protected Grade grade(Map<String, Object> settings, String answer) {
    return grade(settings, answer, VALUES);
  }

  protected Grade grade(Map<String, Object> settings, String answer, Map<String, String> values) {
    CheckPlan plan = new CheckPlan(List.of(new CheckSpec(grader().id(), settings)), values);
    return graders().grade(Answers.run(answer), plan, new CancelSignal()).checks().getFirst().grade();
  }

  protected Graders graders() {
    return new Graders(List.of(grader()));
  }

  protected List<SettingProblem> problems(Map<String, Object> settings) {
    return graders().problems(new CheckSpec(grader().id(), settings));
  }

  @ParameterizedTest
  @MethodSource("trials")
  void endsAsItShould(Trial trial) {
    Grade grade = grade(trial.settings(), trial.answer());
    assertThat(grade.verdict()).as("%s", grade.reason())
        .isEqualTo(trial.sentence() == null ? Verdict.PASSED : Verdict.FAILED);
    assertThat(grade.reason().map(CheckText::sentence)).isEqualTo(Optional.ofNullable(trial.sentence()));
  }

  @Test
  void isShownToPassAndToFail() {
    assertThat(trials()).anyMatch(trial -> trial.sentence() == null).anyMatch(trial -> trial.sentence() != null);
  }

  @Test
  void theSettingsOfTheTrialsAreInOrder() {
    assertThat(trials()).allSatisfy(trial -> assertThat(problems(trial.settings())).isEmpty());
  }

  @Test
  void hasWordsForItselfAndItsSettings() {
    assertThat(CheckText.kind(grader())).isNotBlank();
    assertThat(CheckText.tip(grader())).isNotBlank();
    assertThat(CheckText.title(new CheckSpec(grader().id(), Map.of()), graders())).isNotBlank();
    assertThat(grader().settings()).allSatisfy(setting -> {
      assertThat(CheckText.label(setting)).isNotBlank();
      assertThat(CheckText.tip(setting)).isNotBlank();
      assertThat(setting.choices()).allSatisfy(choice -> assertThat(CheckText.choice(choice)).isNotBlank());
    });
  }

  @Test
  void aSettingOfTheWrongSortIsToldAndLeadsToNoVerdict() {
    Trial trial = trials().getFirst();
    for (Setting setting : grader().settings()) {
      for (Object odd : List.of(Map.of("a", List.of(Map.of())), List.of(Map.of()), List.of(List.of()), "no way", true,
          -1e308, 7, "{{nowhere}}", "\u0000\u202e", "[")) {
        Map<String, Object> settings = new HashMap<>(trial.settings());
        settings.put(setting.key(), odd);
        Grade grade = grade(settings, trial.answer());
        if (!problems(settings).isEmpty()) {
          assertThat(grade.verdict()).as(settings.toString()).isEqualTo(Verdict.COULD_NOT_TELL);
        }
        assertSays(grade);
      }
    }
  }

  @Test
  void whatMustBeSetIsMissed() {
    boolean mustBeSet = grader().settings().stream().anyMatch(setting -> setting.usual().isEmpty());
    assertThat(problems(Map.of()).isEmpty()).isEqualTo(!mustBeSet);
    assertThat(grade(Map.of(), "x", Map.of()).verdict()).isNotNull();
  }

  @Test
  void anyAnswerIsGraded() {
    Map<String, Object> settings = trials().getFirst().settings();
    List<String> odd = new ArrayList<>(Stream.of("", " \n", "\u0000\u001b[2J", "\ud83d", "\uD83D\uDE00 ١٢٣ ½", "(",
        "{{x}}", "((((((((", "-", "1e999999999", "9".repeat(5_000), "[".repeat(100_000),
        "(".repeat(900) + "1").toList());
    odd.add("1 + 2 ".repeat(100_000));
    odd.add("a".repeat(1_000_000));
    assertThat(odd).allSatisfy(answer -> assertSays(grade(settings, answer)));
  }

  private static void assertSays(Grade grade) {
    if (!grade.isPassed()) {
      assertThat(grade.reason()).isPresent();
    }
    grade.reason().ifPresent(reason -> {
      assertThat(CheckText.sentence(reason)).isNotBlank().doesNotContain("\n").hasSizeLessThan(400);
      assertThat(CheckText.plain(reason)).isNotBlank();
    });
  }
}
