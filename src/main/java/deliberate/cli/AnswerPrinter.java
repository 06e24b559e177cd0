package deliberate.cli;

import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.message.FailureText;
import deliberate.message.Text;
import deliberate.provider.StopReason;
import deliberate.run.RunRecord;
import java.util.Optional;

/// Prints answers as they come, unless all of them go into one JSON document, and what went wrong in either case.
final class AnswerPrinter {
  private final Console console;
  private final boolean json;

  AnswerPrinter(Console console, boolean json) {
    this.console = console;
    this.json = json;
  }

  void print(GradedRun graded, Graders graders) {
    RunRecord run = graded.run();
    String model = run.plan().request().model().id();
    if (!json) {
      int turn = run.plan().turn().number();
      console.out().println(turn == 1 ? Text.of("cli.heading", model) : Text.of("cli.heading.turn", model, "" + turn));
      console.out().println(run.answer().isBlank()
          ? Text.of("cli.no-answer." + run.status().id())
          : run.answer().strip());
      CheckReport.lines(graded, graders).forEach(console.out()::println);
      console.out().println();
      console.out().flush();
    }
    if (run.stopReason().equals(Optional.of(StopReason.LENGTH))) {
      console.complain(Text.of("cli.cut-at-limit", model));
    }
    run.failure().map(FailureText::of).ifPresent(failure ->
        console.complain(Text.of("cli.failed", model, failure.sentence(), failure.action())));
  }
}
