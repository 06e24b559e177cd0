package deliberate.ui.compare;

import deliberate.grader.Graders;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.provider.ModelCatalog;
import deliberate.run.RunEngine;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneChoice;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.kit.Pulse;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// A comparison: its panes, running them together, and how they are shown.
public final class CompareViewModel {
  private final RunEngine engine;
  private final TaskRunner tasks;
  private final Pulse pulse;
  private final ObservableValue<ModelCatalog> catalog;
  private final Graders graders;
  private final Lineup lineup;
  private final BooleanProperty rendered = new SimpleBooleanProperty(this, "rendered", true);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyBooleanWrapper canAsk = new ReadOnlyBooleanWrapper(this, "canAsk");
  private Consumer<String> onKeep = followUp -> {};
  private Consumer<Prompt> onAsk = prompt -> {};
  private final ChangeListener<Object> onPane = (property, before, now) -> renew();
  private final StaleMarks staleMarks = new StaleMarks();
  private final BooleanProperty grid = new SimpleBooleanProperty(this, "grid");
  private final ObjectProperty<List<Double>> widths = new SimpleObjectProperty<>(this, "widths", List.of());
  private final ObjectProperty<PaneViewModel> alone = new SimpleObjectProperty<>(this, "alone");

  /// @param catalog the models to choose from; may change at any time
  public CompareViewModel(RunEngine engine, TaskRunner tasks, Pulse pulse, ObservableValue<ModelCatalog> catalog,
                          Graders graders) {
    this.engine = engine;
    this.tasks = tasks;
    this.pulse = pulse;
    this.catalog = catalog;
    this.graders = graders;
    this.lineup = new Lineup(catalog, this::pane, this::forget);
    lineup.specsProperty().addListener((property, before, now) -> renew());
    panes().addListener((ListChangeListener<PaneViewModel>) change -> renew());
    rendered.addListener((property, before, now) -> panes().forEach(pane -> pane.choice().renderedProperty().set(now)));
    load(List.of());
  }

  /// The heartbeat of its panes.
  public Pulse pulse() {
    return pulse;
  }

  /// Which panes there are; adding, moving and taking away.
  public Lineup lineup() {
    return lineup;
  }

  public ObservableList<PaneViewModel> panes() {
    return lineup.panes();
  }

  /// Whether answers are shown as rendered Markdown; a change holds for all panes, and for new ones.
  public BooleanProperty renderedProperty() {
    return rendered;
  }

  /// Which answers are out of date.
  public StaleMarks staleMarks() {
    return staleMarks;
  }

  /// How wide the panes are, in their order, in relation to each other; empty for all alike.
  public ObjectProperty<List<Double>> widthsProperty() {
    return widths;
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

  /// The models to choose from; may change at any time.
  public ObservableValue<ModelCatalog> catalogValue() {
    return catalog;
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
    return lineup.specsProperty();
  }

  public List<PaneSpec> specs() {
    return specsProperty().get();
  }

  /// Shows the panes of a prompt file. Whatever runs is stopped.
  public void load(List<PaneSpec> wanted) {
    lineup.load(wanted);
  }

  /// Shows these panes of the same prompt; a pane whose choice is among them stays as it is, with what it has to show.
  public void rearrange(List<PaneSpec> wanted) {
    lineup.rearrange(wanted);
  }

  /// Puts the same question to every pane at once; panes that still run are stopped first.
  public void run(RunInput input) {
    List.copyOf(panes()).forEach(pane -> run(pane, input));
  }

  /// Runs one pane, anew where it runs already.
  public void run(PaneViewModel pane, RunInput input) {
    RunInput own = input.forPane(pane.choice().spec());
    onAsk.accept(own.prompt());
    staleMarks.asked(pane, own);
    pane.run(own);
  }

  /// Who is told what is about to be run.
  public void setOnAsk(Consumer<Prompt> listener) {
    onAsk = listener;
  }

  /// This is about to be run elsewhere, by what each pane sends of it.
  public void askingElsewhere(Prompt prompt) {
    panes().stream().map(pane -> pane.choice().spec().of(prompt)).distinct().forEach(onAsk);
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
    List.copyOf(panes()).forEach(pane -> pane.turns().ask(followUp));
  }

  public void stop() {
    List.copyOf(panes()).forEach(PaneViewModel::stop);
  }

  /// Stops everything for good: these panes are not shown any more.
  public void close() {
    lineup.clear();
  }

  private PaneViewModel pane(PaneSpec spec) {
    PaneViewModel pane = new PaneViewModel(engine, tasks, pulse, new PaneChoice(catalog, spec), graders);
    pane.choice().renderedProperty().set(rendered.get());
    pane.stateProperty().addListener(onPane);
    return pane;
  }

  private void forget(PaneViewModel pane) {
    pane.stateProperty().removeListener(onPane);
    staleMarks.forget(pane);
    if (alone.get() == pane) {
      alone.set(null);
    }
    pane.close();
  }

  private void renew() {
    running.set(panes().stream().anyMatch(PaneViewModel::isRunning));
    canAsk.set(!running.get() && panes().stream().anyMatch(pane -> pane.turns().canAsk()));
  }
}
