package deliberate.ui.compare;

import deliberate.prompt.PaneSpec;
import deliberate.provider.ModelCatalog;
import deliberate.ui.compare.pane.PaneViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which panes there are, one to eight of them, in order.
public final class Lineup {
  public static final int MOST_PANES = 8;

  private final ObservableValue<ModelCatalog> catalog;
  private final Function<PaneSpec, PaneViewModel> maker;
  private final Consumer<PaneViewModel> onGone;
  private final ObservableList<PaneViewModel> panes = FXCollections.observableArrayList();
  private final ObservableList<PaneViewModel> panesToShow = FXCollections.unmodifiableObservableList(panes);
  private final ReadOnlyObjectWrapper<List<PaneSpec>> specs = new ReadOnlyObjectWrapper<>(this, "specs", List.of());
  private final ChangeListener<Object> onSpec = (property, before, now) -> renew();
  private List<PaneSpec> surplus = List.of();

  /// @param maker  makes a pane
  /// @param onGone told of a pane that is not shown any more
  Lineup(ObservableValue<ModelCatalog> catalog, Function<PaneSpec, PaneViewModel> maker,
         Consumer<PaneViewModel> onGone) {
    this.catalog = catalog;
    this.maker = maker;
    this.onGone = onGone;
  }

  ObservableList<PaneViewModel> panes() {
    return panesToShow;
  }

  /// The panes as the prompt file keeps them; changes with every choice.
  ReadOnlyObjectProperty<List<PaneSpec>> specsProperty() {
    return specs.getReadOnlyProperty();
  }

  /// Shows the panes of a prompt file, one for the first model where it has none. Whatever runs is stopped. More than
  /// eight are kept for saving but not shown.
  void load(List<PaneSpec> wanted) {
    show(wanted, new ArrayList<>());
  }

  /// Shows these panes of the same prompt; a pane whose choice is among them stays as it is, with what it has to show.
  void rearrange(List<PaneSpec> wanted) {
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

  /// Takes all of them away.
  void clear() {
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
      panes.add(pane(fresh(specs.get())));
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
      if (canAdd() && pane.choice().spec().examples() && !specs.get().contains(told)) {
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
    PaneViewModel pane = maker.apply(spec);
    pane.choice().specProperty().addListener(onSpec);
    return pane;
  }

  private void forget(PaneViewModel pane) {
    pane.choice().specProperty().removeListener(onSpec);
    onGone.accept(pane);
  }

  private PaneSpec fresh(List<PaneSpec> others) {
    Set<String> taken = others.stream().map(PaneSpec::model).collect(Collectors.toSet());
    List<String> ids = catalog.getValue().entries().stream().map(entry -> entry.model().id()).toList();
    return PaneSpec.of(ids.stream().filter(id -> !taken.contains(id)).findFirst()
        .or(() -> ids.stream().findFirst()).orElse(""));
  }

  private void renew() {
    List<PaneSpec> now = new ArrayList<>(panes.stream().map(pane -> pane.choice().spec()).toList());
    now.addAll(surplus);
    specs.set(List.copyOf(now));
  }
}
