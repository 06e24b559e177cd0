package deliberate.ui.history;

import deliberate.grader.GradedJson;
import deliberate.grader.Graders;
import deliberate.message.CheckText;
import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.KeptStep;
import deliberate.run.history.entry.RunSummary;
import deliberate.run.history.entry.Vote;
import deliberate.run.vote.Ballot;
import deliberate.ui.inspect.Fact;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Kept runs in words.
final class RunWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

  private static final String INDENT = "    ";

  private RunWords() {}

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  static String model(RunSummary run) {
    String model = run.effort().isEmpty() ? run.model() : Text.of("history.model", run.model(), run.effort());
    return run.turn() == 1 ? model : Text.of("report.model.turn", model, Numbers.tokens(run.turn()));
  }

  static String outcome(RunSummary run) {
    return Text.of("history.outcome." + run.outcome().id());
  }

  /// What was asked, by prompt and case.
  static String asked(RunSummary run) {
    String title = run.prompt().title().isBlank() ? Text.of("history.untitled") : run.prompt().title();
    return run.caseName().isEmpty() ? title : Text.of("history.case", title, run.caseName());
  }

  /// Cost, time, thinking and checks, as far as they are known.
  static List<String> figures(RunSummary run) {
    List<String> figures = new ArrayList<>();
    run.cost().ifPresent(cost -> figures.add(Marks.of(run.costOrigin()) + Numbers.money(cost)
        + (run.simulated() ? " " + Text.of("history.simulated") : "")));
    run.total().ifPresent(total -> figures.add(Numbers.seconds(total)));
    if (run.reasoning().or(0) > 0) {
      figures.add(Text.of("history.reasoning", Marks.of(run.reasoning().origin()) + Numbers.tokens(run.reasoning())));
    }
    if (run.checks().total() > 0) {
      figures.add(Text.of("history.checks", Numbers.tokens(run.checks().passed()),
          Numbers.tokens(run.checks().total())));
    }
    return figures;
  }

  /// What a run was made of besides its own answer: what its checks said, and the runs that were a part of it.
  static Map<String, List<Fact>> parts(KeptRun run, Graders graders) {
    Map<String, List<Fact>> parts = new LinkedHashMap<>();
    parts.put(Text.of("history.parts.checks"), checks(run, graders));
    parts.put(Text.of("history.parts.votes"), run.votes().stream()
        .map(vote -> new Fact(moment(vote.at()), vote(vote, run.summary().id()))).toList());
    parts.put(Text.of("history.parts.steps"), run.steps().stream().flatMap(RunWords::step).toList());
    return parts;
  }

  /// What ran, and how its answer begins.
  private static Stream<Fact> step(KeptStep step) {
    RunSummary run = step.run();
    return Stream.of(new Fact(INDENT.repeat(step.depth() - 1) + step.name(), model(run) + "  ·  " + outcome(run)
        + figures(run).stream().map(figure -> "  ·  " + figure).collect(Collectors.joining())),
        new Fact("", run.preview()));
  }

  /// How its answer came off.
  private static String vote(Vote vote, UUID run) {
    String all = String.join(", ", vote.contestants());
    int own = vote.runs().indexOf(run);
    return vote.winner().isEmpty() ? Text.of(vote.kind().equals(Ballot.TIE.kind()) ? "history.vote.tie"
        : "history.vote.none", all) : Text.of(vote.winner().equals(vote.contestants().get(own)) ? "history.vote.won"
        : "history.vote.lost", all, vote.winner());
  }

  private static List<Fact> checks(KeptRun run, Graders graders) {
    try {
      return GradedJson.read(run.checks()).stream().map(graded -> new Fact(
          CheckText.title(graded.check(), graders), CheckText.line(graded, graders))).toList();
    } catch (IOException e) {
      return List.of(new Fact(Text.of("history.parts.checks"), String.valueOf(e.getMessage())));
    }
  }

  /// All of a line, for a screen reader.
  static String spoken(RunSummary run) {
    return String.join(", ", model(run), asked(run), moment(run.startedAt()), outcome(run),
        String.join(", ", figures(run)), run.starred() ? Text.of("history.starred") : "", run.preview());
  }
}
