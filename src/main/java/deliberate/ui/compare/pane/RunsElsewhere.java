package deliberate.ui.compare.pane;

import deliberate.grader.GradedRun;
import deliberate.prompt.PaneSpec;
import deliberate.provider.ChatRequest;
import deliberate.run.RunPlan;
import java.util.List;
import java.util.function.Function;

/// Runs that are made for a pane elsewhere: how to plan them, and how to show one in the pane.
public final class RunsElsewhere {
  private RunsElsewhere() {}

  /// Makes plans of inputs for this pane as it is set now; may be used away from the home thread.
  ///
  /// @throws IllegalArgumentException with a sentence for the user where the choice does not make sense
  public static Function<RunInput, RunPlan> planner(PaneViewModel pane) {
    PaneSpec spec = pane.choice().spec();
    ChatRequest asked = pane.choice().request(spec, List.of());
    return input -> new RunPlan(input.forPane(spec).ref(), input.caseName(), new ChatRequest(asked.model(),
        asked.endpoint(), input.messages(spec), asked.effort(), asked.options()));
  }

  /// Shows a run with its grades; one of the pane's own that still goes on is stopped.
  public static void show(PaneViewModel pane, GradedRun graded) {
    pane.leave();
    pane.turns().restart(List.of());
    pane.show(graded.run());
    pane.checks().show(graded);
  }
}
