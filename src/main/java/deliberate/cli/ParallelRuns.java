package deliberate.cli;

import deliberate.run.Conversation;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Holds several conversations at once and hands their turns on in the order asked for, each conversation as soon as
/// those before it are done.
final class ParallelRuns {
  private final TaskRunner tasks;
  private final CancelSignal stop;

  ParallelRuns(TaskRunner tasks, CancelSignal stop) {
    this.tasks = tasks;
    this.stop = stop;
  }

  /// @param plans     the first turns
  /// @param followUps what each of them is asked next
  List<RunRecord> run(RunEngine engine, List<RunPlan> plans, List<String> followUps, Consumer<RunRecord> inOrder) {
    List<CompletableFuture<Conversation>> running =
        plans.stream().map(plan -> start(engine, plan, followUps)).toList();
    List<RunRecord> records = new ArrayList<>();
    for (CompletableFuture<Conversation> one : running) {
      one.join().turns().forEach(turn -> {
        inOrder.accept(turn);
        records.add(turn);
      });
    }
    return records;
  }

  private CompletableFuture<Conversation> start(RunEngine engine, RunPlan plan, List<String> followUps) {
    CompletableFuture<Conversation> coming = new CompletableFuture<>();
    tasks.run(() -> Conversation.run(engine, plan, followUps, stop), coming::complete, coming::completeExceptionally);
    return coming;
  }
}
