package deliberate.ui.history;

import deliberate.grader.GradedJson;
import deliberate.grader.GradedRun;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.run.RunRecord;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.Outcome;
import java.io.IOException;
import java.util.List;

/// Kept runs as they are shown in panes again: the prompt they were made of, and what says that they are old.
public final class EarlierRuns {
  private final List<Reopened> runs;

  /// @param runs at least one
  public EarlierRuns(List<Reopened> runs) {
    this.runs = List.copyOf(runs);
  }

  /// What was sent, as a prompt, with a pane for each run.
  public Prompt prompt() {
    return EarlierPrompt.of(runs.stream().map(run -> run.last().record()).toList());
  }

  /// What to call it.
  public String name() {
    return Text.of("history.earlier.name", RunWords.asked(runs.getFirst().last().summary()),
        RunWords.moment(runs.getFirst().last().summary().startedAt()));
  }

  /// What is said above all of them.
  public String notice() {
    boolean alike = runs.stream().map(EarlierRuns::sent).distinct().count() == 1;
    return Text.of(alike ? "history.earlier" : "history.earlier.differ");
  }

  /// What is said in the pane of one.
  public String saying(int index) {
    KeptRun run = runs.get(index).last();
    String when = Text.of("history.earlier.pane", RunWords.moment(run.summary().startedAt()));
    return run.summary().outcome() == Outcome.INTERRUPTED || run.summary().outcome() == Outcome.RUNNING
        ? when + " " + Text.of("history.earlier.partial") : when;
  }

  /// The run with what its checks said then; without, where that cannot be read.
  public GradedRun graded(int index) {
    RunRecord run = runs.get(index).last().record();
    try {
      return new GradedRun(run, GradedJson.read(runs.get(index).last().checks()));
    } catch (IOException _) {
      return new GradedRun(run, List.of());
    }
  }

  private static Object sent(Reopened run) {
    return EarlierPrompt.opening(run.last().record().plan().request().messages());
  }
}
