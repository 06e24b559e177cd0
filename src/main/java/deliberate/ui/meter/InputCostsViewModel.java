package deliberate.ui.meter;

import deliberate.grader.CheckPlan;
import deliberate.message.Text;
import deliberate.pricing.Bill;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.task.TaskRunner;
import deliberate.tokens.Count;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.pane.PaneChoice;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.compare.pane.RunsElsewhere;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// What it costs to send the prompt as it is now to each chosen model, before anything is known of the answers; worked
/// out in the background.
public final class InputCostsViewModel {
  private static final Duration DELAY = Duration.ofMillis(250);

  private final PromptViewModel editor;
  private final ObservableList<PaneViewModel> panes;
  private final RunEngine engine;
  private final LatestOnly<Job, List<InputCost>> counting;
  private final ReadOnlyObjectWrapper<List<InputCost>> costs = new ReadOnlyObjectWrapper<>(List.of());

  private record Job(RunInput input, List<Asked> panes) {}

  /// @param planner empty where the model is not set up here
  private record Asked(String name, Optional<Function<RunInput, RunPlan>> planner) {}

  /// What one pane's input costs.
  ///
  /// @param input what is counted, as sure as the model's tokenizer is known
  /// @param bill  without a total: the answer comes on top
  public record InputCost(String name, Count input, Bill bill) {
    /// In US dollars; empty where there is no price.
    public Optional<BigDecimal> amount() {
      return bill.price().isEmpty() || bill.byKind().isEmpty() ? Optional.empty()
          : Optional.of(bill.byKind().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  /// @param panes those whose models may be named
  public InputCostsViewModel(PromptViewModel editor, CompareViewModel compare, ObservableList<PaneViewModel> panes,
                             RunEngine engine, TaskRunner tasks, Debounce.Source debounces) {
    this.editor = editor;
    this.panes = panes;
    this.engine = engine;
    counting = new LatestOnly<>(tasks, debounces.after(DELAY), this::count, this::show);
    editor.prompt().subscribe(this::recount);
    editor.values().subscribe(this::recount);
    compare.specsProperty().subscribe(this::recount);
    panes.addListener((ListChangeListener<PaneViewModel>) _ -> {
      show(costs.get());
      recount();
    });
  }

  /// In the order of the panes; a model that two of them ask alike is there once.
  public ReadOnlyObjectProperty<List<InputCost>> costs() {
    return costs.getReadOnlyProperty();
  }

  /// What was counted before names were hidden shows none of them.
  private void show(List<InputCost> counted) {
    costs.set(panes.isEmpty() ? List.of() : counted);
  }

  private void recount() {
    RunInput input = new RunInput(editor.prompt().get(), new PromptRef(editor.prompt().get().id(), "", ""),
        editor.values().get(), "", CheckPlan.NONE);
    counting.submit(new Job(input, panes.stream().map(InputCostsViewModel::asked).toList()));
  }

  private static Asked asked(PaneViewModel pane) {
    PaneChoice choice = pane.choice();
    String name = choice.spec().examples() ? choice.modelName()
        : Text.of("compare.label", choice.modelName(), Text.of("compare.without-examples"));
    try {
      return new Asked(name, Optional.of(RunsElsewhere.planner(pane)));
    } catch (IllegalArgumentException notSetUp) {
      return new Asked(name, Optional.empty()); // its pane says why
    }
  }

  private List<InputCost> count(Job job) {
    return job.panes().stream().map(pane -> pane.planner().map(planner -> {
      RunPlan plan = planner.apply(job.input());
      Count input = plan.estimateInput();
      return new InputCost(pane.name(), input, engine.sent(plan, input));
    }).orElse(new InputCost(pane.name(), Count.UNKNOWN, Bill.UNKNOWN))).distinct().toList();
  }
}
