package deliberate.cli;

import deliberate.grader.CheckPlan;
import deliberate.grader.GradedRun;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Makes several runs at once, checks their answers, and hands them on in the order asked for, each as soon as
/// those before it are done.
final class ParallelRuns {
  private final TaskRunner tasks;
  private final CancelSignal stop;

  ParallelRuns(TaskRunner tasks, CancelSignal stop) {
    this.tasks = tasks;
    this.stop = stop;
  }

  /// @param checks what every answer is checked for
  List<GradedRun> run(Engines.Made made, List<RunPlan> plans, CheckPlan checks, Consumer<GradedRun> inOrder) {
    List<CompletableFuture<GradedRun>> running = plans.stream().map(plan -> start(made, plan, checks)).toList();
    List<GradedRun> records = new ArrayList<>();
    for (CompletableFuture<GradedRun> one : running) {
      GradedRun done = one.join();
      inOrder.accept(done);
      records.add(done);
    }
    return records;
  }

  private CompletableFuture<GradedRun> start(Engines.Made made, RunPlan plan, CheckPlan checks) {
    CompletableFuture<GradedRun> coming = new CompletableFuture<>();
    RunEngine engine = made.engine();
    tasks.run(() -> made.graders().grade(engine.run(plan, engine.live(plan), stop), checks, stop), coming::complete,
        coming::completeExceptionally);
    return coming;
  }
}
