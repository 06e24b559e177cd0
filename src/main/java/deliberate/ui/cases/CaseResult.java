package deliberate.ui.cases;

import deliberate.grader.GradedCost;
import deliberate.grader.GradedRun;
import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.RunStatus;
import java.time.Duration;
import java.util.Optional;

/// What a pane made of a case, as one cell shows it.
///
/// @param total how long it took; empty where that is not known
/// @param cost  of the answer and its judges
/// @param right whether checks say so; empty where they do not
record CaseResult(State state, Optional<Duration> total, GradedCost cost, int passed, int checks,
                  Optional<Boolean> right) {
  static final CaseResult WAITING = of(State.WAITING);
  static final CaseResult RUNNING = of(State.RUNNING);
  static final CaseResult BROKEN = of(State.FAILED);

  /// How a run of a case stands.
  enum State {
    WAITING,
    RUNNING,
    FINISHED,
    FAILED,
    CANCELLED
  }

  static CaseResult of(GradedRun made) {
    Optional<Boolean> right = made.isRight() ? Optional.of(true) : made.isWrong() ? Optional.of(false)
        : Optional.empty();
    return new CaseResult(state(made.run().status()), made.run().clock().total(), made.cost(), made.passed(),
        made.checks().size(), right);
  }

  /// Such as `✓ 2 of 2 · 1.2 s · $0.0031`.
  String text() {
    if (state != State.FINISHED) {
      return Text.of("cases.result." + state.name().toLowerCase(java.util.Locale.ROOT));
    }
    String verdict = checks == 0 ? Text.of("cases.result.finished")
        : Text.of(right.orElse(false) ? "cases.result.right" : right.isPresent() ? "cases.result.wrong"
            : "cases.result.open", Numbers.tokens(passed), Numbers.tokens(checks));
    String said = Text.of("cases.result", verdict, Numbers.seconds(total),
        cost.usd().map(money -> Marks.of(cost.origin()) + Numbers.money(money)).orElse(Numbers.UNKNOWN));
    return cost.judges().map(judges -> Text.of("cases.result.judged", said, Numbers.money(judges))).orElse(said);
  }

  private static CaseResult of(State state) {
    return new CaseResult(state, Optional.empty(), GradedCost.UNKNOWN, 0, 0, Optional.empty());
  }

  private static State state(RunStatus status) {
    return switch (status) {
      case FINISHED -> State.FINISHED;
      case FAILED -> State.FAILED;
      case CANCELLED -> State.CANCELLED;
    };
  }
}
