package deliberate.ui.cases;

import deliberate.grader.CheckPlan;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.message.Numbers;
import deliberate.message.OptionText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptValues;
import deliberate.prompt.TestCase;
import deliberate.prompt.file.PromptVersion;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.batch.Batch;
import deliberate.run.batch.BatchProgress;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.compare.pane.RunsElsewhere;
import deliberate.ui.kit.Dialogs;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/// Runs the cases shown in every pane and remembers what came of it. A case that is changed has no results any more.
public final class CaseRunsViewModel {
  private static final int AT_ONCE = 4;
  /// From so many runs on, real money is asked about first.
  private static final int MANY = 10;

  private final Prompted prompted;
  private final CaseTableViewModel table;
  private final CompareViewModel compare;
  private final RunEngine engine;
  private final Graders graders;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final CaseResults results = new CaseResults();
  private final ReadOnlyObjectWrapper<Optional<BatchProgress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Optional<Batch<CaseKey, GradedRun>> running = Optional.empty();

  /// Says which prompt is open.
  @FunctionalInterface
  public interface Prompted {
    Prompt now();
  }

  public CaseRunsViewModel(Prompted prompted, CaseTableViewModel table, CompareViewModel compare, RunEngine engine,
                           Graders graders, TaskRunner tasks, Dialogs dialogs) {
    this.prompted = prompted;
    this.table = table;
    this.compare = compare;
    this.engine = engine;
    this.graders = graders;
    this.tasks = tasks;
    this.dialogs = dialogs;
  }

  /// How far the runs have come; empty while none are made. Changes with every result.
  public ReadOnlyObjectProperty<Optional<BatchProgress>> progress() {
    return progress.getReadOnlyProperty();
  }

  /// Why nothing could be run, or shown; else empty.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return running.isPresent();
  }

  /// The panes, a column of results each.
  private ObservableList<PaneViewModel> panes() {
    return compare.panes();
  }

  /// What this pane, set as it is now, made of the case.
  Optional<CaseResult> result(TestCase one, PaneViewModel pane) {
    return results.of(new CaseKey(one, pane.choice().spec()));
  }

  /// How many runs the cases shown come to.
  public long runs() {
    return (long) table.rows().size() * compare.panes().size();
  }

  /// What those runs are likely to take and cost, by the runs made before.
  public BatchGuess guess() {
    return BatchGuess.of(panes().stream().map(pane -> results.finished(pane.choice().spec())).toList(),
        table.rows().size(), AT_ONCE);
  }

  /// Runs every case that is shown in every pane; asks first where many runs cost real money.
  public void run() {
    stop();
    problem.set("");
    boolean real = panes().stream().anyMatch(pane -> !pane.choice().isSimulated());
    if (!real || runs() < MANY) {
      start();
      return;
    }
    try {
      Prompt prompt = prompted.now();
      TestCase first = table.rows().getFirst().one();
      List<Function<RunInput, RunPlan>> planners = panes().stream().map(RunsElsewhere::planner).toList();
      tasks.run(() -> SentCost.of(engine, planners.stream()
          .map(planner -> planner.apply(input(prompt, "", first))).toList(), table.rows().size()), this::ask,
          e -> problem.set(Text.of("cases.broken", String.valueOf(e.getMessage()))));
    } catch (IllegalArgumentException e) {
      problem.set(OptionText.of(e));
    }
  }

  private void ask(Optional<BigDecimal> sent) {
    String number = Numbers.tokens(runs());
    String cost = guess().money().map(money -> Text.of("cases.ask.guess", Numbers.money(money)))
        .or(() -> sent.map(money -> Text.of("cases.ask.sent", Numbers.money(money))))
        .orElseGet(() -> Text.of("cases.ask.unknown"));
    if (dialogs.confirm(Text.of("cases.ask.title", number), cost, Text.of("cases.ask.yes"))) {
      start();
    }
  }

  private void start() {
    Prompt prompt = prompted.now();
    results.keepOnly(prompt.cases());
    List<Batch.Job<CaseKey, GradedRun>> jobs = new ArrayList<>();
    try {
      List<Function<RunInput, RunPlan>> planners = panes().stream().map(RunsElsewhere::planner).toList();
      // Its text may be long: made once, and away from the home thread.
      Supplier<String> version = new Once(() -> PromptVersion.of(prompt));
      for (CaseRow row : table.rows()) {
        for (int i = 0; i < planners.size(); i++) {
          jobs.add(job(prompt, version, row.one(), panes().get(i), planners.get(i)));
        }
      }
    } catch (IllegalArgumentException e) {
      problem.set(OptionText.of(e));
      return;
    }
    compare.askingElsewhere(prompt);
    Following following = new Following(jobs.size(), engine.now());
    Batch<CaseKey, GradedRun> batch = new Batch<>(tasks, AT_ONCE, following);
    following.batch = batch;
    running = Optional.of(batch);
    jobs.forEach(job -> results.put(job.key(), CaseResult.WAITING));
    progress.set(Optional.of(new BatchProgress(0, jobs.size(), Duration.ZERO)));
    batch.start(jobs);
  }

  /// Stops; what has ended stays.
  public void stop() {
    running.ifPresent(batch -> {
      running = Optional.empty();
      batch.stop();
      results.dropUnfinished();
      progress.set(Optional.empty());
    });
  }

  /// Shows the run of a case in its pane; says in [#problem] where it is not kept any more.
  public void show(TestCase one, PaneViewModel pane) {
    Optional<GradedRun> made = results.run(new CaseKey(one, pane.choice().spec()));
    problem.set(made.isPresent() || result(one, pane).isEmpty() ? "" : Text.of("cases.not-kept"));
    made.ifPresent(run -> RunsElsewhere.show(pane, run));
  }

  private Batch.Job<CaseKey, GradedRun> job(Prompt prompt, Supplier<String> version, TestCase one,
                                        PaneViewModel pane, Function<RunInput, RunPlan> planner) {
    CaseKey key = new CaseKey(one, pane.choice().spec());
    return new Batch.Job<>(key, pane.choice().lane(), stop -> {
      RunInput input = input(prompt, version.get(), one);
      RunPlan plan = planner.apply(input);
      return graders.grade(engine.run(plan, engine.live(plan), stop), input.checks(), stop);
    });
  }

  private static RunInput input(Prompt prompt, String version, TestCase one) {
    Map<String, String> values = PromptValues.of(prompt, Optional.of(one), Map.of());
    return new RunInput(prompt, new PromptRef(prompt.id(), prompt.title(), version), values, one.name(),
        CheckPlan.of(prompt, Optional.of(one), Map.of()));
  }

  /// Takes in what one batch brings, as long as it is the one that runs.
  private final class Following implements Batch.Watcher<CaseKey, GradedRun> {
    private final int all;
    private final long startedAt;
    private Batch<CaseKey, GradedRun> batch;
    private int done;

    Following(int all, long startedAt) {
      this.all = all;
      this.startedAt = startedAt;
    }

    @Override
    public void started(CaseKey key) {
      results.put(key, CaseResult.RUNNING);
    }

    @Override
    public void ended(CaseKey key, GradedRun made) {
      if (isCurrent()) {
        results.put(key, made);
        count();
      }
    }

    @Override
    public void broken(CaseKey key, Exception why) {
      if (isCurrent()) {
        results.put(key, CaseResult.BROKEN);
        problem.set(Text.of("cases.broken", String.valueOf(why.getMessage())));
        count();
      }
    }

    @Override
    public void over() {
      if (isCurrent()) {
        running = Optional.empty();
        progress.set(Optional.empty());
      }
    }

    private void count() {
      done++;
      progress.set(Optional.of(new BatchProgress(done, all, Duration.ofNanos(engine.now() - startedAt))));
    }

    private boolean isCurrent() {
      return running.filter(now -> now == batch).isPresent();
    }
  }
}
