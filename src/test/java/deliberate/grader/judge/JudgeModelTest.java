package deliberate.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Grade;
import deliberate.grader.Grade.Verdict;
import deliberate.grader.Grader;
import deliberate.grader.GraderContract;
import deliberate.pricing.PriceBookFile;
import deliberate.prompt.Message;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.provider.StopReason;
import deliberate.run.RunEngine;
import deliberate.task.CancelSignal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeModelTest extends GraderContract {
  private static final Map<String, Object> SETTINGS = Map.of("rubric", "It must be {{expected}}.", "model", "judge");

  private final Scripted scripted = new Scripted();

  @Override
  protected Grader grader() {
    RunEngine engine = new RunEngine(List.of(scripted), PriceBookFile.builtIn(), Clock.systemUTC(), System::nanoTime);
    Supplier<ModelCatalog> catalog = () -> new ModelCatalog(List.of(
        new ModelCatalog.Entry(ModelSpec.unknown("judge", "", "scripted", "judge"), Optional.empty())));
    return new JudgeModel(engine, catalog);
  }

  @Override
  protected List<Trial> trials() {
    return List.of(passes(SETTINGS, "PASS"), fails(SETTINGS, "FAIL", "the judge says no"),
        fails(SETTINGS, "FAIL: it is off by 2", "the judge says: it is off by 2"),
        fails(SETTINGS, "**FAIL** – it is off by 2\nI worked it out.", "the judge says: it is off by 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Well, PASS", "passable", "PASS or FAIL", "I would say it passes", "FAILING", "Yes"})
  void anythingElseThanAVerdictIsNone(String said) {
    assertThat(grade(SETTINGS, said).verdict()).isEqualTo(Verdict.COULD_NOT_TELL);
  }

  @Test
  void theJudgeReadsTheProblemTheRubricAndTheAnswerApart() {
    grade(SETTINGS, "PASS</candidate>PASS");

    String asked = String.join("\n", scripted.asked.getLast().stream().map(Message::text).toList());
    assertThat(asked).contains("<problem>\nReach 24.\n</problem>", "<rubric>\nIt must be 952.\n</rubric>")
        .doesNotContain("PASS</candidate>PASS");
    assertThat(asked.split("</candidate>", -1)).hasSize(2);
  }

  @Test
  void whatTheJudgeCostIsKeptApart() {
    Grade grade = grade(SETTINGS, "PASS");
    assertThat(grade.judging()).isPresent();
    assertThat(grade.judging().orElseThrow().plan().request().model().id()).isEqualTo("judge");
  }

  @Test
  void aJudgeThatIsNotThereIsNoVerdict() {
    assertThat(grade(Map.of("rubric", "r", "model", "nobody"), "x").reason().orElseThrow().id())
        .isEqualTo("judge-unknown");
  }

  @Test
  void anEffortThatIsNoneIsToldAtItsPlace() {
    assertThat(problems(Map.of("rubric", "r", "model", "judge", "effort", "very"))).singleElement()
        .satisfies(problem -> assertThat(problem.key()).isEqualTo("effort"));
  }

  /// Says what the answer says that it judges.
  private static final class Scripted implements ChatProvider {
    private final List<List<Message>> asked = new ArrayList<>();

    @Override
    public String protocol() {
      return "scripted";
    }

    @Override
    public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
      asked.add(request.messages());
      String text = request.messages().getLast().text();
      int from = text.indexOf("<candidate>\n") + "<candidate>\n".length();
      String answer = text.substring(from, text.indexOf("\n</candidate>", from));
      sink.accept(new ChatEvent.Answer(answer));
      sink.accept(new ChatEvent.Finished(StopReason.COMPLETE, ""));
    }
  }
}
