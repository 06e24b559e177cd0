package deliberate;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Answers;
import deliberate.grader.CheckPlan;
import deliberate.grader.Grade;
import deliberate.grader.Grade.Verdict;
import deliberate.grader.Grader;
import deliberate.grader.Graders;
import deliberate.pricing.PriceBookFile;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelCatalog;
import deliberate.provider.offline.OfflineProvider;
import deliberate.provider.offline.OfflineSpeed;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradersListTest {
  private final RunEngine engine = new RunEngine(List.of(new OfflineProvider(OfflineSpeed.UNPACED)),
      PriceBookFile.builtIn(), Clock.systemUTC(), System::nanoTime);
  private final ModelCatalog models = new ModelCatalog(Wiring.builtInModels());
  private final Graders graders = Wiring.graders(engine, () -> models);

  @Test
  void everyKindHasANameOfItsOwn() {
    assertThat(graders.all()).extracting(Grader::id).doesNotHaveDuplicates();
  }

  @Test
  void theOfflineEngineJudges() {
    String problem = "<task>\nReach 101 using each of 25 4 1 7 at most once, with + - × ÷.\n</task>\n"
        + "<output_format>\nOne line: expression = target\n</output_format>";
    assertThat(judged(problem, "25 × 4 + 1 = 101").verdict()).isEqualTo(Verdict.PASSED);
    assertThat(judged(problem, "25 × 4 + 7 = 101").verdict()).isEqualTo(Verdict.FAILED);
    assertThat(judged(problem, "25 × 4 + 1 = 101").judging().orElseThrow().bill().isSimulated()).isTrue();
  }

  private Grade judged(String problem, String answer) {
    RunRecord run = Answers.run(answer);
    ChatRequest old = run.plan().request();
    RunPlan plan = new RunPlan(run.plan().prompt(), "", new ChatRequest(old.model(), old.endpoint(),
        List.of(new Message(Role.USER, problem)), old.effort(), old.options()));
    RunRecord asked = new RunRecord(run.id(), run.startedAt(), plan, run.status(), run.answeredModel(),
        run.sentEffort(), run.adjustments(), run.sentBody(), run.carry(), run.carried(), run.retries(),
        run.thinkingKind(), run.thinking(), run.answer(), run.stopReason(), run.usage(), run.bill(), run.clock(),
        run.failure(), run.wire());
    CheckSpec check = new CheckSpec("judge", Map.of("model", "offline/reasoner", "rubric", "The result is right."));
    return graders.grade(asked, new CheckPlan(List.of(check), Map.of()), new CancelSignal()).checks().getFirst()
        .grade();
  }
}
