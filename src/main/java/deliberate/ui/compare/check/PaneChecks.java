package deliberate.ui.compare.check;

import deliberate.grader.CheckPlan;
import deliberate.grader.Grade.Verdict;
import deliberate.grader.Graded;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.message.CheckText;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Checks the answers of one pane, and says in words what came of it.
public final class PaneChecks {
  /// More checks than this are shown as one line that opens.
  private static final int MOST_LINES = 2;

  private final Graders graders;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Optional<GradedRun>> graded =
      new ReadOnlyObjectWrapper<>(this, "graded", Optional.empty());
  private final ReadOnlyObjectWrapper<CheckLines> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", CheckLines.NONE);
  private CancelSignal stop = new CancelSignal();

  public PaneChecks(Graders graders, TaskRunner tasks) {
    this.graders = graders;
    this.tasks = tasks;
  }

  /// The last run with its grades, once they are known.
  public ReadOnlyObjectProperty<Optional<GradedRun>> graded() {
    return graded.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<CheckLines> lines() {
    return lines.getReadOnlyProperty();
  }

  /// Grades this run; grades that are still being made for another are forgotten.
  public void grade(RunRecord run, CheckPlan plan) {
    clear();
    CancelSignal mine = stop;
    if (!plan.checks().isEmpty()) {
      lines.set(new CheckLines(Text.of("compare.checks.checking"), List.of()));
      tasks.run(() -> graders.grade(run, plan, mine), done -> show(done, mine), e -> broken(e, mine));
    }
  }

  /// Shows grades that were made before.
  public void show(GradedRun done) {
    clear();
    show(done, stop);
  }

  /// Stops a judge that is being asked; the other checks stay.
  public void stop() {
    stop.cancel();
  }

  /// Forgets the grades; a judge that is being asked is stopped.
  public void clear() {
    stop.cancel();
    stop = new CancelSignal();
    graded.set(Optional.empty());
    lines.set(CheckLines.NONE);
  }

  private void show(GradedRun done, CancelSignal asked) {
    if (asked == stop) {
      lines.set(new CheckLines(done.checks().size() > MOST_LINES ? summary(done) : "", lines(done)));
      graded.set(Optional.of(done));
    }
  }

  /// A mistake in the app itself: no verdict on the answer.
  private void broken(Exception mistake, CancelSignal asked) {
    if (asked == stop) {
      lines.set(new CheckLines(Text.of("compare.checks.broken", String.valueOf(mistake.getMessage())), List.of()));
    }
  }

  private static String summary(GradedRun done) {
    return Text.of("compare.checks.passed", Numbers.tokens(done.passed()), Numbers.tokens(done.checks().size()));
  }

  private List<CheckLines.Line> lines(GradedRun done) {
    List<CheckLines.Line> lines = new ArrayList<>();
    for (Graded one : done.checks()) {
      Verdict verdict = one.grade().verdict();
      String judged = one.grade().judging().map(run -> " "
          + CheckText.judgeCost(run.bill().total(), run.bill().origin())
          + done.cost().judges().map(_ -> " " + CheckText.costWithJudges(done.cost())).orElse("")).orElse("");
      String line = CheckText.line(one, graders);
      lines.add(new CheckLines.Line(verdict, line + (judged.isEmpty() ? "" : "." + judged)));
    }
    return lines;
  }
}
