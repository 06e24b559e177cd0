package deliberate.ui.meter;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.provider.usage.TokenKind;
import deliberate.run.Conversation;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneViewModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The meter's numbers and sentences, made from what the panes read at this moment.
public final class MeterViewModel {
  /// What the slider of runs per day offers: even steps on a logarithmic scale.
  static final List<Long> RUNS =
      List.of(10L, 20L, 50L, 100L, 200L, 500L, 1_000L, 2_000L, 5_000L, 10_000L, 20_000L, 50_000L, 100_000L, 200_000L,
          500_000L, 1_000_000L);
  private static final int USUAL_STEP = RUNS.indexOf(10_000L);

  private final ObservableList<PaneViewModel> panes;
  private final ReadOnlyObjectWrapper<MeterReading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
  private final ReadOnlyObjectWrapper<Figure> perDay = new ReadOnlyObjectWrapper<>(this, "perDay");
  private final IntegerProperty runsStep = new SimpleIntegerProperty(this, "runsStep", USUAL_STEP);
  private final ReadOnlyObjectWrapper<TurnsReading> turns =
      new ReadOnlyObjectWrapper<>(this, "turns", TurnRows.of(List.of()));
  private final ChangeListener<PaneReading> onReading = (property, before, now) -> renew();
  private final ChangeListener<Conversation> onTurn = (property, before, now) -> renewTurns();

  /// @param panes the panes to watch; may change at any time
  public MeterViewModel(ObservableList<PaneViewModel> panes) {
    this.panes = panes;
    panes.forEach(this::watch);
    panes.addListener((ListChangeListener<PaneViewModel>) change -> {
      while (change.next()) {
        change.getRemoved().forEach(this::unwatch);
        change.getAddedSubList().forEach(this::watch);
      }
      renew();
      renewTurns();
    });
    runsStep.addListener((property, before, now) -> renewDay());
    renew();
    renewTurns();
  }

  /// What passes from turn to turn; renewed with every turn that is over.
  public ReadOnlyObjectProperty<TurnsReading> turnsProperty() {
    return turns.getReadOnlyProperty();
  }

  private void watch(PaneViewModel pane) {
    pane.readingProperty().addListener(onReading);
    pane.turns().conversationProperty().addListener(onTurn);
  }

  private void unwatch(PaneViewModel pane) {
    pane.readingProperty().removeListener(onReading);
    pane.turns().conversationProperty().removeListener(onTurn);
  }

  private void renewTurns() {
    List<String> labels = labelled(panes.stream().map(PaneViewModel::reading).toList()).stream()
        .map(PaneReading::label).toList();
    turns.set(TurnRows.of(IntStream.range(0, panes.size())
        .mapToObj(i -> new TurnRows.Talk(labels.get(i), panes.get(i).turns().conversation().turns())).toList()));
  }

  public ReadOnlyObjectProperty<MeterReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  public MeterReading reading() {
    return reading.get();
  }

  /// Which of [#RUNS] is chosen.
  public IntegerProperty runsStepProperty() {
    return runsStep;
  }

  public long runsPerDay() {
    return RUNS.get(Math.clamp(runsStep.get(), 0, RUNS.size() - 1));
  }

  /// What that many runs cost a day.
  public ReadOnlyObjectProperty<Figure> perDayProperty() {
    return perDay.getReadOnlyProperty();
  }

  private void renew() {
    List<PaneReading> readings = labelled(panes.stream().map(PaneViewModel::reading).toList());
    List<PaneReading> priced = readings.stream().filter(r -> r.bill().price().isPresent()).toList();
    long simulated = priced.stream().filter(PaneReading::simulated).count();
    boolean mixed = simulated > 0 && simulated < priced.size();
    String label = simulated == 0 ? "" : Text.of(mixed ? "meter.simulated.some" : "meter.simulated.all");
    reading.set(new MeterReading(TokenRows.of(readings, mixed), ClockRows.of(readings), kinds(readings), label,
        ThinkingCost.of(readings)));
    renewDay();
  }

  private void renewDay() {
    perDay.set(reading.get().thinking().forRuns(runsPerDay()));
  }

  /// Panes of the same model and effort are told apart by a number.
  private static List<PaneReading> labelled(List<PaneReading> readings) {
    Map<String, Integer> seen = new HashMap<>();
    List<PaneReading> labelled = new ArrayList<>();
    for (PaneReading reading : readings) {
      int nth = seen.merge(reading.label(), 1, Integer::sum);
      labelled.add(nth == 1 ? reading
          : reading.withLabel(Text.of("meter.label.nth", reading.label(), Numbers.tokens(nth))));
    }
    return labelled;
  }

  /// The kinds to explain: always those that every model has, others where they occur.
  private static List<TokenKind> kinds(List<PaneReading> readings) {
    Set<TokenKind> kinds = EnumSet.of(TokenKind.INPUT, TokenKind.REASONING, TokenKind.ANSWER);
    readings.forEach(reading -> reading.usage().byKind().forEach((kind, count) -> {
      if (count.or(0) > 0) {
        kinds.add(kind);
      }
    }));
    return List.copyOf(kinds);
  }
}
