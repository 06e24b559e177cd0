package deliberate.ui.compare.pane;

import deliberate.grader.GradedRun;
import deliberate.meter.ClockReading;
import deliberate.pricing.Bill;
import deliberate.provider.ThinkingKind;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.run.LiveProgress;
import deliberate.run.RunRecord;
import deliberate.tokens.Count;
import java.util.Optional;

/// The numbers of a pane at one moment: estimates while it runs, settled ones afterwards.
///
/// @param label          the model and effort that were run, such as "Reasoner · high"; of the choice before any run
/// @param simulated      whether its money and speed are made up
/// @param thinkingTokens counted from the text while it runs, as billed afterwards
/// @param estimate       what was estimated at the end of the run, before the usage settled
/// @param graded         what came of the checks, once that is known
public record PaneReading(
    String label,
    boolean simulated,
    PaneState state,
    LiveProgress.Phase phase,
    ClockReading clock,
    ThinkingKind thinkingKind,
    Count thinkingTokens,
    Usage usage,
    Bill bill,
    Usage estimate,
    Optional<GradedRun> graded) {

  static PaneReading idle(String label, boolean simulated) {
    return new PaneReading(label, simulated, PaneState.IDLE, LiveProgress.Phase.WAITING, ClockReading.NONE,
        ThinkingKind.NONE, Count.UNKNOWN, Usage.UNKNOWN, Bill.UNKNOWN, Usage.UNKNOWN,
        Optional.empty());
  }

  static PaneReading live(String label, boolean simulated, LiveProgress progress, Usage usage, Bill bill) {
    return new PaneReading(label, simulated, PaneState.RUNNING, progress.phase(), progress.clock(),
        progress.thinkingKind(), progress.thinkingTokens(), usage, bill, Usage.UNKNOWN, Optional.empty());
  }

  static PaneReading settled(String label, boolean simulated, RunRecord made, Usage estimate) {
    return new PaneReading(label, simulated, PaneState.of(made.status()), LiveProgress.Phase.ENDED, made.clock(),
        made.thinkingKind(), made.usage().reasoning(), made.usage(), made.bill(), estimate, Optional.empty());
  }

  /// The same, ended without a record.
  PaneReading broken() {
    return new PaneReading(label, simulated, PaneState.FAILED, LiveProgress.Phase.ENDED, clock, thinkingKind,
        thinkingTokens, usage, bill, Usage.UNKNOWN, Optional.empty());
  }

  /// The same under another name.
  public PaneReading withLabel(String other) {
    return new PaneReading(other, simulated, state, phase, clock, thinkingKind, thinkingTokens, usage, bill,
        estimate, graded);
  }

  /// The same with what came of the checks.
  PaneReading withGraded(Optional<GradedRun> checks) {
    return new PaneReading(label, simulated, state, phase, clock, thinkingKind, thinkingTokens, usage, bill,
        estimate, checks);
  }

  /// The same with nothing in it that tells who answers.
  PaneReading masked(String name) {
    return new PaneReading(name, false, state, isLive() ? LiveProgress.Phase.WAITING : LiveProgress.Phase.ENDED,
        ClockReading.NONE, ThinkingKind.NONE, Count.UNKNOWN, Usage.UNKNOWN, Bill.UNKNOWN, Usage.UNKNOWN,
        Optional.empty());
  }

  public boolean isLive() {
    return state == PaneState.RUNNING;
  }

  /// Whether at least this much was used, and perhaps more.
  public boolean isLowerBound() {
    return !isLive() && usage.flags().contains(UsageFlag.LOWER_BOUND);
  }

  /// Whether the model thought, seen or unseen.
  public boolean hasThought() {
    return thinkingKind != ThinkingKind.NONE || usage.reasoning().or(0) > 0;
  }
}
