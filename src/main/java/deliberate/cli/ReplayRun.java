package deliberate.cli;

import deliberate.grader.CheckPlan;
import deliberate.grader.GradedRun;
import deliberate.recording.Take;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.replay.Replay;
import deliberate.task.CancelSignal;
import java.util.List;
import java.util.concurrent.Callable;

/// Shows the takes of a recording again: conversations beside each other, the turns of each one after the other.
final class ReplayRun {
  private final Replay replay;
  private final Engines.Made made;
  private final CancelSignal stop;

  /// @param made what knows the checks; its engine is not used
  ReplayRun(Replay replay, Engines.Made made, CancelSignal stop) {
    this.replay = replay;
    this.made = made;
    this.stop = stop;
  }

  List<Callable<List<GradedRun>>> conversations() {
    return replay.conversations().stream().<Callable<List<GradedRun>>>map(takes -> () ->
        takes.stream().map(this::again).toList()).toList();
  }

  private GradedRun again(Take take) {
    RunEngine engine = replay.engine(List.of(take));
    RunPlan plan = replay.plan(take);
    return made.graders().grade(engine.run(plan, engine.live(plan), stop), CheckPlan.NONE, stop);
  }
}
