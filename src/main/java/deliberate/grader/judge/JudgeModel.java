package deliberate.grader.judge;

import deliberate.grader.CannotTell;
import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ProviderFailure;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.option.UnusableOption;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import deliberate.run.StepPlace;
import java.util.List;
import java.util.function.Supplier;

/// Whether another model finds the answer right by a rubric. What the judge costs is kept apart from the answer's cost.
public final class JudgeModel implements Grader {
  private static final String MODEL = "model";
  private static final String RUBRIC = "rubric";
  private static final String EFFORT = "effort";

  private final RunEngine engine;
  private final Supplier<ModelCatalog> catalog;

  /// @param catalog the models that may judge, as they are when one is asked
  public JudgeModel(RunEngine engine, Supplier<ModelCatalog> catalog) {
    this.engine = engine;
    this.catalog = catalog;
  }

  @Override
  public String id() {
    return "judge";
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.of(RUBRIC, Kind.TEXT), Setting.of(MODEL, Kind.MODEL),
        Setting.of(EFFORT, Kind.LINE).usually("default").refusing(JudgeEffort::problem));
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    String id = given.text(MODEL);
    ModelCatalog.Entry entry = catalog.get().find(id)
        .orElseThrow(() -> new CannotTell(Reason.of("judge-unknown", id)));
    Effort effort = JudgeEffort.of(given.text(EFFORT));
    ChatRequest request = new ChatRequest(entry.model(), entry.endpoint(),
        JudgePrompt.messages(answer, given.text(RUBRIC)), effort, RequestOptions.NONE);
    RunPlan plan = new RunPlan(answer.run().plan().prompt(), answer.run().plan().caseName(), request)
        .as(StepPlace.of(answer.run().id(), id()));
    RunRecord judging = judged(plan, answer);
    return verdict(judging).judgedBy(judging);
  }

  private RunRecord judged(RunPlan plan, GradedAnswer answer) {
    try {
      return engine.run(plan, engine.live(plan), answer.stop());
    } catch (UnusableOption e) {
      throw new CannotTell(Reason.of("judge-unreachable", plan.request().model().id(), e.found()));
    }
  }

  private static Grade verdict(RunRecord judging) {
    if (judging.status() != RunStatus.FINISHED) {
      boolean held = judging.failure().filter(ProviderFailure.Withheld.class::isInstance).isPresent();
      return Grade.couldNotTell(Reason.of("judge-" + (held ? "held" : judging.status().id()),
          judging.plan().request().model().id()));
    }
    return Verdicts.read(judging.answer());
  }
}
