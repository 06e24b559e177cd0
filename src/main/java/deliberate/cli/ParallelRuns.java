package deliberate.cli;

import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Makes several runs at once and hands them on in the order asked for, each as soon as those before it are done.
final class ParallelRuns {
  private final TaskRunner tasks;
  private final CancelSignal stop;

  ParallelRuns(TaskRunner tasks, CancelSignal stop) {
    this.tasks = tasks;
    this.stop = stop;
  }

  List<RunRecord> run(RunEngine engine, List<RunPlan> plans, Consumer<RunRecord> inOrder) {
    List<CompletableFuture<RunRecord>> running = plans.stream().map(plan -> start(engine, plan)).toList();
    List<RunRecord> records = new ArrayList<>();
    for (CompletableFuture<RunRecord> one : running) {
      RunRecord done = one.join();
      inOrder.accept(done);
      records.add(done);
    }
    return records;
  }

  private CompletableFuture<RunRecord> start(RunEngine engine, RunPlan plan) {
    CompletableFuture<RunRecord> coming = new CompletableFuture<>();
    tasks.run(() -> engine.run(plan, engine.live(plan), stop), coming::complete, coming::completeExceptionally);
    return coming;
  }
}
