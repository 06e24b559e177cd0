package deliberate.cli;

import deliberate.grader.CheckPlan;
import deliberate.grader.GradedRun;
import deliberate.run.Conversation;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Holds several conversations at once, checks their last answers, and hands their turns on in the order asked for,
/// each conversation as soon as those before it are done.
final class ParallelRuns {
  private final TaskRunner tasks;
  private final CancelSignal stop;

  ParallelRuns(TaskRunner tasks, CancelSignal stop) {
    this.tasks = tasks;
    this.stop = stop;
  }

  /// @param plans     the first turns
  /// @param followUps what each of them is asked next
  /// @param checks    what the last answer of each is checked for
  List<GradedRun> run(Engines.Made made, List<RunPlan> plans, List<String> followUps, CheckPlan checks,
      Consumer<GradedRun> inOrder) {
    return inOrder(plans.stream().<Callable<List<GradedRun>>>map(
        plan -> () -> graded(made, Conversation.run(made.engine(), plan, followUps, stop), checks)).toList(), inOrder);
  }

  /// What stops them all.
  CancelSignal stop() {
    return stop;
  }

  /// Does these all at once.
  List<GradedRun> inOrder(List<Callable<List<GradedRun>>> conversations, Consumer<GradedRun> inOrder) {
    List<CompletableFuture<List<GradedRun>>> running = conversations.stream().map(this::start).toList();
    List<GradedRun> records = new ArrayList<>();
    for (CompletableFuture<List<GradedRun>> one : running) {
      one.join().forEach(turn -> {
        inOrder.accept(turn);
        records.add(turn);
      });
    }
    return records;
  }

  private CompletableFuture<List<GradedRun>> start(Callable<List<GradedRun>> conversation) {
    CompletableFuture<List<GradedRun>> coming = new CompletableFuture<>();
    tasks.run(conversation, coming::complete, coming::completeExceptionally);
    return coming;
  }

  private List<GradedRun> graded(Engines.Made made, Conversation conversation, CheckPlan checks) {
    List<GradedRun> graded = new ArrayList<>();
    for (RunRecord turn : conversation.turns()) {
      boolean last = turn == conversation.turns().getLast();
      graded.add(made.graders().grade(turn, last ? checks : CheckPlan.NONE, stop));
    }
    return graded;
  }
}
