package deliberate.ui.meter;

import deliberate.message.Text;
import deliberate.provider.usage.TokenKind;
import deliberate.run.Conversation;
import deliberate.ui.compare.pane.PaneLabels;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.Pulse;
import deliberate.ui.meter.whatif.WhatIfViewModel;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The meter's numbers and sentences, made from what the panes read at this moment: once a pulse while they run, and
/// at once when one settles.
public final class MeterViewModel {
  /// What the slider of runs per day offers: even steps on a logarithmic scale.
  static final List<Long> RUNS =
      List.of(10L, 20L, 50L, 100L, 200L, 500L, 1_000L, 2_000L, 5_000L, 10_000L, 20_000L, 50_000L, 100_000L, 200_000L,
          500_000L, 1_000_000L);
  private static final int USUAL_STEP = RUNS.indexOf(10_000L);

  private final ObservableList<PaneViewModel> panes;
  private final Pulse pulse;
  private final WhatIfViewModel whatIf;
  private final ReadOnlyObjectWrapper<MeterReading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
  private final ReadOnlyObjectWrapper<RunCosts> runCosts = new ReadOnlyObjectWrapper<>(this, "runCosts");
  private final IntegerProperty runsStep = new SimpleIntegerProperty(this, "runsStep", USUAL_STEP);
  private final BooleanProperty byCost = new SimpleBooleanProperty(this, "byCost");
  private final ObjectProperty<Optional<PaneViewModel>> reference =
      new SimpleObjectProperty<>(this, "reference", Optional.empty());
  private final ReadOnlyObjectWrapper<TurnsReading> turns =
      new ReadOnlyObjectWrapper<>(this, "turns", TurnRows.of(List.of()));
  private final ChangeListener<PaneReading> onReading = (property, before, now) -> renewSoon(before, now);
  private final ChangeListener<Conversation> onTurn = (property, before, now) -> renewTurns();
  private final Pulse.Beat onPulse = new Pulse.Beat() {
    @Override
    public boolean drain() {
      renew();
      return false;
    }

    @Override
    public void refresh() {
      // All is done by then.
    }
  };

  /// @param panes the panes to watch; may change at any time
  public MeterViewModel(ObservableList<PaneViewModel> panes, Pulse pulse, WhatIfViewModel whatIf) {
    this.panes = panes;
    this.pulse = pulse;
    this.whatIf = whatIf;
    panes.forEach(this::watch);
    panes.addListener((ListChangeListener<PaneViewModel>) change -> {
      while (change.next()) {
        change.getRemoved().forEach(this::unwatch);
        change.getAddedSubList().forEach(this::watch);
      }
      reference.get().filter(pane -> !panes.contains(pane)).ifPresent(_ -> reference.set(Optional.empty()));
      renew();
      renewTurns();
    });
    byCost.subscribe(_ -> renew());
    reference.subscribe(_ -> renew());
    renewTurns();
  }

  /// The terms of "What if", which follows the panes.
  public WhatIfViewModel whatIf() {
    return whatIf;
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
    List<String> labels = readings().stream().map(PaneReading::label).toList();
    turns.set(TurnRows.of(IntStream.range(0, panes.size())
        .mapToObj(i -> new TurnRows.Talk(labels.get(i), panes.get(i).turns().conversation().turns())).toList()));
  }

  ReadOnlyObjectProperty<MeterReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  MeterReading reading() {
    return reading.get();
  }

  /// Whether the bars show money instead of tokens.
  public BooleanProperty byCostProperty() {
    return byCost;
  }

  /// The pane that the others are held against; empty for the cheapest.
  public ObjectProperty<Optional<PaneViewModel>> referenceProperty() {
    return reference;
  }

  /// The panes that the others may be held against, by name.
  Map<PaneViewModel, String> references() {
    List<PaneReading> readings = readings();
    Map<PaneViewModel, String> names = new LinkedHashMap<>();
    IntStream.range(0, panes.size()).forEach(i -> names.put(panes.get(i), readings.get(i).label()));
    return names;
  }

  /// Which of [#RUNS] is chosen.
  public IntegerProperty runsStepProperty() {
    return runsStep;
  }

  long runsPerDay() {
    return RUNS.get(Math.clamp(runsStep.get(), 0, RUNS.size() - 1));
  }

  /// What many runs cost.
  ReadOnlyObjectProperty<RunCosts> runCostsProperty() {
    return runCosts.getReadOnlyProperty();
  }

  /// While a pane runs, the pulse says when; several panes at once are one renewal.
  private void renewSoon(PaneReading before, PaneReading now) {
    if (before.isLive() && now.isLive()) {
      pulse.add(onPulse);
    } else {
      renew();
    }
  }

  private void renew() {
    pulse.remove(onPulse);
    List<PaneReading> readings = readings();
    List<PaneReading> priced = readings.stream().filter(r -> r.bill().price().isPresent()).toList();
    long simulated = priced.stream().filter(PaneReading::simulated).count();
    boolean mixed = simulated > 0 && simulated < priced.size();
    String label = simulated == 0 ? "" : Text.of(mixed ? "meter.simulated.some" : "meter.simulated.all");
    Reference against = new Reference(readings, reference.get().map(panes::indexOf).map(readings::get));
    ThinkingCost thinking = ThinkingCost.of(readings, against);
    reading.set(new MeterReading(TokenRows.of(readings, new TokenRows.Scale(mixed, byCost.get(), against)),
        ClockRows.of(readings, against), kinds(readings), ClockRows.phases(readings), label, thinking));
    runCosts.set(thinking.runs());
    whatIf.show(readings);
  }

  private List<PaneReading> readings() {
    return PaneLabels.distinct(panes.stream().map(PaneViewModel::reading).toList());
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
