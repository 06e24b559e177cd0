package deliberate.ui.compare.pane;

import deliberate.run.LiveRun;
import deliberate.run.RunPlan;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import deliberate.ui.kit.GrowingText;
import deliberate.ui.kit.Pulse;
import java.util.function.LongSupplier;

/// One run of a pane while it lives: carries its text to the pane piece by piece. A later run has its own; nothing
/// that this one brings late can reach it.
final class PaneRun implements Pulse.Beat {
  /// Characters shown at a time; what comes in a burst is spread over frames.
  private static final int PIECE = 4_000;

  private final String label;
  private final RunPlan plan;
  private final LiveRun live;
  private final LongSupplier now;
  private final Feed thinking;
  private final Feed answer;
  private final CancelSignal cancel = new CancelSignal();
  private final PaneRunner runner;
  private Count input = Count.UNKNOWN;

  /// @param label model and effort as chosen when it was started
  PaneRun(String label, RunPlan plan, LiveRun live, LongSupplier now, PaneRunner runner,
          PaneViewModel pane) {
    this.label = label;
    this.plan = plan;
    this.live = live;
    this.now = now;
    this.runner = runner;
    this.thinking = new Feed(pane.thinking());
    this.answer = new Feed(pane.answer());
  }

  String label() {
    return label;
  }

  RunPlan plan() {
    return plan;
  }

  LiveRun live() {
    return live;
  }

  CancelSignal cancelSignal() {
    return cancel;
  }

  Count input() {
    return input;
  }

  void setInput(Count estimate) {
    input = estimate;
  }

  @Override
  public boolean drain() {
    return show(PIECE);
  }

  @Override
  public void refresh() {
    runner.showProgress(live.progress(now.getAsLong()));
  }

  /// Shows all that came.
  void drainAll() {
    show(Integer.MAX_VALUE);
  }

  private boolean show(int most) {
    LiveRun.Fresh fresh = live.drain();
    if (fresh.answerTakenBack()) {
      answer.clear();
    }
    boolean moreThinking = thinking.show(fresh.thinking(), most);
    boolean moreAnswer = answer.show(fresh.answer(), most);
    return moreThinking || moreAnswer;
  }

  /// What came and is not shown yet.
  private static final class Feed {
    private final GrowingText target;
    private final StringBuilder waiting = new StringBuilder();

    Feed(GrowingText target) {
      this.target = target;
    }

    void clear() {
      waiting.setLength(0);
      target.clear();
    }

    boolean show(String fresh, int most) {
      waiting.append(fresh);
      int length = Math.min(most, waiting.length());
      target.append(waiting.substring(0, length));
      waiting.delete(0, length);
      return !waiting.isEmpty();
    }
  }
}
