package deliberate.ui.compare.pane;

import deliberate.grader.CheckPlan;
import deliberate.pricing.Bill;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.usage.Usage;
import deliberate.run.LiveProgress;
import deliberate.run.LiveUsage;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Pulse;
import java.util.Optional;

/// Makes the runs of one pane, one at a time, and tells the pane how the current one goes. What an old one brings late
/// reaches nobody.
final class PaneRunner {
  private final RunEngine engine;
  private final TaskRunner tasks;
  private final Pulse pulse;
  private final PaneViewModel pane;
  private Optional<PaneRun> current = Optional.empty();

  PaneRunner(RunEngine engine, TaskRunner tasks, Pulse pulse, PaneViewModel pane) {
    this.engine = engine;
    this.tasks = tasks;
    this.pulse = pulse;
    this.pane = pane;
  }

  ChatEvent.Sent preview(ChatRequest request) {
    return engine.preview(request);
  }

  void start(RunPlan plan, CheckPlan toCheck) {
    PaneRun run = new PaneRun(pane.choice().label(), plan, engine.live(plan), engine::now, this, pane);
    current = Optional.of(run);
    run.refresh();
    pulse.add(run);
    tasks.run(plan::estimateInput, run::setInput, e -> broken(run, e));
    tasks.run(() -> engine.run(plan, run.live(), run.cancelSignal()), record -> settle(run, record, toCheck),
        e -> broken(run, e));
  }

  void stop() {
    current.ifPresent(run -> run.cancelSignal().cancel());
  }

  void leave() {
    Optional<PaneRun> left = current;
    current = Optional.empty();
    left.ifPresent(run -> {
      pane.turns().leave();
      pulse.remove(run);
      run.cancelSignal().cancel();
    });
  }

  void showProgress(LiveProgress progress) {
    current.ifPresent(run -> {
      Usage usage = LiveUsage.of(progress, run.input());
      Bill bill = engine.bill(run.plan(), usage);
      pane.progress(
          PaneReading.live(run.label(), run.plan().request().model().isSimulated(), progress, usage, bill),
          progress.phase() == LiveProgress.Phase.RETRYING ? progress.retry().map(PaneNotes::of).orElse("") : "");
    });
  }

  private void settle(PaneRun run, RunRecord record, CheckPlan plan) {
    if (isCurrent(run)) {
      end(run);
      pane.settle(record, LiveUsage.estimate(run.live().progress(engine.now()), run.input()), plan);
    }
  }

  private void broken(PaneRun run, Exception mistake) {
    if (isCurrent(run)) {
      run.cancelSignal().cancel();
      end(run);
      pane.broken(mistake);
    }
  }

  private boolean isCurrent(PaneRun run) {
    return current.filter(now -> now == run).isPresent();
  }

  private void end(PaneRun run) {
    run.drainAll();
    pulse.remove(run);
    current = Optional.empty();
  }
}
