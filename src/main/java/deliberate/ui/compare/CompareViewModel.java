package deliberate.ui.compare;

import deliberate.grader.Graders;
import deliberate.prompt.PaneSpec;
import deliberate.provider.ModelCatalog;
import deliberate.run.RunEngine;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneChoice;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.kit.Pulse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The panes of a comparison, one to eight of them, in order.
public final class CompareViewModel {
  public static final int MOST_PANES = 8;

  private final RunEngine engine;
  private final TaskRunner tasks;
  private final Pulse pulse;
  private final ObservableValue<ModelCatalog> catalog;
  private final Graders graders;
  private final ObservableList<PaneViewModel> panes = FXCollections.observableArrayList();
  private final ObservableList<PaneViewModel> panesToShow = FXCollections.unmodifiableObservableList(panes);
  private final BooleanProperty rendered = new SimpleBooleanProperty(this, "rendered", true);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyBooleanWrapper canAsk = new ReadOnlyBooleanWrapper(this, "canAsk");
  private Consumer<String> onKeep = followUp -> {};
  private final ReadOnlyObjectWrapper<List<PaneSpec>> specs = new ReadOnlyObjectWrapper<>(this, "specs", List.of());
  private final ChangeListener<Object> onPane = (property, before, now) -> renew();
  private final StaleMarks staleMarks = new StaleMarks();
  private final BooleanProperty grid = new SimpleBooleanProperty(this, "grid");
  private final ObjectProperty<PaneViewModel> alone = new SimpleObjectProperty<>(this, "alone");
  private List<PaneSpec> surplus = List.of();

  /// @param catalog the models to choose from; may change at any time
  public CompareViewModel(RunEngine engine, TaskRunner tasks, Pulse pulse, ObservableValue<ModelCatalog> catalog,
                          Graders graders) {
    this.engine = engine;
    this.tasks = tasks;
    this.pulse = pulse;
    this.catalog = catalog;
    this.graders = graders;
    rendered.addListener((property, before, now) -> panes.forEach(pane -> pane.choice().renderedProperty().set(now)));
    load(List.of());
  }

  /// The heartbeat of its panes.
  public Pulse pulse() {
    return pulse;
  }

  public ObservableList<PaneViewModel> panes() {
    return panesToShow;
  }

  /// Whether answers are shown as rendered Markdown; a change holds for all panes, and for new ones.
  public BooleanProperty renderedProperty() {
    return rendered;
  }

  /// Which answers are out of date.
  public StaleMarks staleMarks() {
    return staleMarks;
  }

  /// Whether the panes stand in a grid instead of a row.
  public BooleanProperty gridProperty() {
    return grid;
  }

  /// The pane that is shown alone; null while all are shown.
  public ObjectProperty<PaneViewModel> aloneProperty() {
    return alone;
  }

  /// Shows this pane alone, or all of them again.
  public void toggleAlone(PaneViewModel pane) {
    alone.set(alone.get() == null ? pane : null);
  }

  /// Whether any pane runs.
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return running.get();
  }

  /// The panes as the prompt file keeps them; changes with every choice.
  public ReadOnlyObjectProperty<List<PaneSpec>> specsProperty() {
    return specs.getReadOnlyProperty();
  }

  public List<PaneSpec> specs() {
    return specs.get();
  }

  /// Shows the panes of a prompt file, one for the first model where it has none. Whatever runs is stopped. More than
  /// eight are kept for saving but not shown.
  public void load(List<PaneSpec> wanted) {
    show(wanted, new ArrayList<>());
  }

  /// Shows these panes of the same prompt; a pane whose choice is among them stays as it is, with what it has to show.
  public void rearrange(List<PaneSpec> wanted) {
    show(wanted, new ArrayList<>(panes));
  }

  private void show(List<PaneSpec> wanted, List<PaneViewModel> reusable) {
    int shown = Math.min(wanted.size(), MOST_PANES);
    surplus = List.copyOf(wanted.subList(shown, wanted.size()));
    List<PaneSpec> toShow = wanted.isEmpty() ? List.of(fresh(List.of())) : wanted.subList(0, shown);
    List<PaneViewModel> now = toShow.stream().map(spec -> reused(spec, reusable).orElseGet(() -> pane(spec))).toList();
    panes.stream().filter(pane -> !now.contains(pane)).forEach(this::forget);
    panes.setAll(now);
    renew();
  }

  private static Optional<PaneViewModel> reused(PaneSpec spec, List<PaneViewModel> reusable) {
    Optional<PaneViewModel> pane = reusable.stream().filter(old -> old.choice().spec().equals(spec)).findFirst();
    pane.ifPresent(reusable::remove);
    return pane;
  }

  /// Puts the same question to every pane at once; panes that still run are stopped first.
  public void run(RunInput input) {
    List.copyOf(panes).forEach(pane -> run(pane, input));
  }

  /// Runs one pane, anew where it runs already.
  public void run(PaneViewModel pane, RunInput input) {
    staleMarks.asked(pane, input);
    pane.run(input);
  }

  /// Whether any pane has an answer to ask more about, and none runs.
  public ReadOnlyBooleanProperty canAskProperty() {
    return canAsk.getReadOnlyProperty();
  }

  /// Who keeps follow-ups in the prompt.
  public void setOnKeep(Consumer<String> keeper) {
    onKeep = keeper;
  }

  /// Asks every pane that has an answer something more, each on top of its own history.
  ///
  /// @param keep whether the prompt is to ask it too from now on
  public void ask(String followUp, boolean keep) {
    if (keep) {
      onKeep.accept(followUp);
    }
    List.copyOf(panes).forEach(pane -> pane.turns().ask(followUp));
  }

  public void stop() {
    List.copyOf(panes).forEach(PaneViewModel::stop);
  }

  /// Stops everything for good: these panes are not shown any more.
  public void close() {
    List.copyOf(panes).forEach(this::forget);
  }

  public boolean canAdd() {
    return panes.size() < MOST_PANES;
  }

  public boolean canRemove() {
    return panes.size() > 1;
  }

  /// Adds a pane at the end, with a model that has none yet where there is one.
  public void add() {
    if (canAdd()) {
      panes.add(pane(fresh(specs())));
      renew();
    }
  }

  /// Adds a pane with the same choice right after this one.
  public void duplicate(PaneViewModel pane) {
    if (canAdd()) {
      panes.add(panes.indexOf(pane) + 1, pane(pane.choice().spec()));
      renew();
    }
  }

  /// Puts beside every pane that sends the examples one that does not, as far as there is room; the first ones first.
  public void contrastExamples() {
    for (PaneViewModel pane : List.copyOf(panes)) {
      PaneSpec told = pane.choice().spec().withExamples(false);
      if (canAdd() && pane.choice().spec().examples() && !specs().contains(told)) {
        panes.add(panes.indexOf(pane) + 1, pane(told));
        renew();
      }
    }
  }

  /// Shows the pane's model at every effort that it takes: beside the other panes where there is room, else in their
  /// place.
  public void addEveryEffort(PaneViewModel pane) {
    List<PaneSpec> missing = missingEfforts(pane);
    if (fitsEveryEffort(pane)) {
      int place = panes.indexOf(pane) + 1;
      panes.addAll(place, missing.stream().map(this::pane).toList());
      renew();
    } else {
      List<PaneSpec> ladder = new ArrayList<>(List.of(pane.choice().spec()));
      ladder.addAll(missing);
      rearrange(ladder.subList(0, Math.min(ladder.size(), MOST_PANES)));
    }
  }

  /// Whether there is room for its model at every effort beside the other panes.
  public boolean fitsEveryEffort(PaneViewModel pane) {
    return panes.size() + missingEfforts(pane).size() <= MOST_PANES;
  }

  /// The pane's choice at those efforts that no pane has yet.
  List<PaneSpec> missingEfforts(PaneViewModel pane) {
    return pane.choice().efforts().stream().filter(effort -> !effort.isDefault())
        .map(effort -> pane.choice().spec().withEffort(effort.toString()))
        .filter(spec -> panes.stream().noneMatch(other -> other.choice().spec().equals(spec))).toList();
  }

  /// Takes a pane away and stops it; the last one stays.
  public void remove(PaneViewModel pane) {
    if (canRemove() && panes.remove(pane)) {
      forget(pane);
      renew();
    }
  }

  /// Moves a pane by so many places; not beyond either end.
  public void move(PaneViewModel pane, int by) {
    int from = panes.indexOf(pane);
    int to = Math.clamp(from + by, 0, panes.size() - 1);
    if (from >= 0 && to != from) {
      List<PaneViewModel> order = new ArrayList<>(panes);
      order.add(to, order.remove(from));
      panes.setAll(order);
      renew();
    }
  }

  private PaneViewModel pane(PaneSpec spec) {
    PaneViewModel pane = new PaneViewModel(engine, tasks, pulse, new PaneChoice(catalog, spec), graders);
    pane.choice().renderedProperty().set(rendered.get());
    pane.stateProperty().addListener(onPane);
    pane.choice().specProperty().addListener(onPane);
    return pane;
  }

  private void forget(PaneViewModel pane) {
    pane.stateProperty().removeListener(onPane);
    pane.choice().specProperty().removeListener(onPane);
    staleMarks.forget(pane);
    if (alone.get() == pane) {
      alone.set(null);
    }
    pane.close();
  }

  private PaneSpec fresh(List<PaneSpec> others) {
    Set<String> taken = others.stream().map(PaneSpec::model).collect(Collectors.toSet());
    List<String> ids = catalog.getValue().entries().stream().map(entry -> entry.model().id()).toList();
    return PaneSpec.of(ids.stream().filter(id -> !taken.contains(id)).findFirst()
        .or(() -> ids.stream().findFirst()).orElse(""));
  }

  private void renew() {
    running.set(panes.stream().anyMatch(PaneViewModel::isRunning));
    canAsk.set(!running.get() && panes.stream().anyMatch(pane -> pane.turns().canAsk()));
    List<PaneSpec> now = new ArrayList<>(panes.stream().map(pane -> pane.choice().spec()).toList());
    now.addAll(surplus);
    specs.set(List.copyOf(now));
  }
}
