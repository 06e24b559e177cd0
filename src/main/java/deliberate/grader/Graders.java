package deliberate.grader;

import deliberate.prompt.CheckSpec;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import deliberate.task.CancelSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The kinds of checks there are, and grading with them.
public final class Graders {
  /// The key of a check's kind, where that is what is wrong.
  public static final String TYPE = "type";

  private final List<Grader> all;
  private final Consumer<GradedRun> listener;

  public Graders(List<Grader> all) {
    this(all, _ -> { });
  }

  private Graders(List<Grader> all, Consumer<GradedRun> listener) {
    this.all = List.copyOf(all);
    this.listener = listener;
  }

  /// The same, telling of every run that was graded; on the thread that graded it.
  public Graders tellingOf(Consumer<GradedRun> newListener) {
    return new Graders(all, newListener);
  }

  /// In the order in which they are offered.
  public List<Grader> all() {
    return all;
  }

  public Optional<Grader> find(String type) {
    return all.stream().filter(grader -> grader.id().equals(type)).findFirst();
  }

  /// What is wrong with the settings as they stand; those that wait for variables are taken to be right.
  public List<SettingProblem> problems(CheckSpec check) {
    Optional<Grader> grader = find(check.type());
    if (grader.isEmpty()) {
      return List.of(new SettingProblem(TYPE, unknown(check)));
    }
    List<SettingProblem> problems = new ArrayList<>();
    Given given = new Given(grader.get(), check, Map.of());
    for (Setting setting : grader.get().settings()) {
      if (!given.usesVariables(setting)) {
        problem(setting, given).ifPresent(reason -> problems.add(new SettingProblem(setting.key(), reason)));
      }
    }
    problems.addAll(unknownKeys(grader.get(), check));
    return problems;
  }

  /// A slip of the pen would otherwise leave a setting at its usual value without a word.
  private static List<SettingProblem> unknownKeys(Grader grader, CheckSpec check) {
    Set<String> known = grader.settings().stream().map(Setting::key).collect(Collectors.toSet());
    return check.settings().keySet().stream().filter(key -> !known.contains(key) && !key.equals(CheckSpec.ENABLED))
        .map(key -> new SettingProblem(key, Reason.of("setting-unknown", key))).toList();
  }

  /// Grades a run; the answer of one that did not finish is not graded. Takes as long as a judge takes.
  public GradedRun grade(RunRecord run, CheckPlan plan, CancelSignal stop) {
    if (run.status() != RunStatus.FINISHED) {
      return new GradedRun(run, List.of());
    }
    GradedAnswer answer = new GradedAnswer(run, plan.values(), stop);
    GradedRun graded =
        new GradedRun(run, plan.checks().stream().map(check -> new Graded(check, grade(check, answer))).toList());
    listener.accept(graded);
    return graded;
  }

  private Grade grade(CheckSpec check, GradedAnswer answer) {
    Optional<Grader> grader = find(check.type());
    if (grader.isEmpty()) {
      return Grade.couldNotTell(unknown(check));
    }
    try {
      Given given = new Given(grader.get(), check, answer.values());
      for (Setting setting : grader.get().settings()) {
        problem(setting, given).ifPresent(reason -> {
          throw new CannotTell(reason);
        });
      }
      return grader.get().grade(given, answer);
    } catch (CannotTell e) {
      return Grade.couldNotTell(e.reason());
    }
  }

  private static Optional<Reason> problem(Setting setting, Given given) {
    try {
      return setting.problem().apply(given.read(setting));
    } catch (CannotTell e) {
      return Optional.of(e.reason());
    }
  }

  private static Reason unknown(CheckSpec check) {
    return Reason.of("unknown-check", check.type());
  }
}
