package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.grader.CheckPlan;
import deliberate.grader.Graded;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.grader.SettingProblem;
import deliberate.message.CheckText;
import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.file.PromptDocument;
import deliberate.run.RunRecord;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// Checks on the command line: what is wrong with them in the file, and what came of them.
final class CheckReport {
  @Option(names = "--fail-on-check", descriptionKey = "cli.run.fail-on-check")
  private boolean failOnCheck;

  /// Before anything is run: who wants to rely on the checks must have some, and all in order.
  ///
  /// @return what is wrong, a line each
  List<String> problems(PromptDocument document, CheckPlan plan, Graders graders, String file) {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < document.prompt().checks().size(); i++) {
      CheckSpec check = document.prompt().checks().get(i);
      if (check.isEnabled()) {
        for (SettingProblem problem : graders.problems(check)) {
          String path = "checks[" + i + "]." + problem.key();
          problems.add(Text.of("cli.bad-check", PromptFileText.place(file, document.lineOf(path)), path,
              CheckText.sentence(problem.reason())));
        }
      }
    }
    if (failOnCheck && !problems.isEmpty()) {
      throw new BadArgument(problems.getFirst());
    }
    if (failOnCheck && plan.checks().isEmpty()) {
      throw new BadArgument(Text.of("cli.no-checks", file));
    }
    return problems;
  }

  /// One line per check, and what a judge cost.
  static List<String> lines(GradedRun run, Graders graders) {
    List<String> lines = new ArrayList<>();
    for (Graded graded : run.checks()) {
      lines.add(CheckText.line(graded, graders));
      graded.grade().judging().map(RunRecord::bill)
          .ifPresent(bill -> lines.add("  " + CheckText.judgeCost(bill.total(), bill.origin())));
    }
    run.cost().judges().ifPresent(_ -> lines.add(CheckText.costWithJudges(run.cost())));
    return lines;
  }

  /// Whether the user asked for a failure and one of the runs is not right.
  boolean isFailure(List<GradedRun> runs) {
    return failOnCheck && !runs.stream().allMatch(GradedRun::isRight);
  }
}
