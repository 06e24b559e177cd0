package deliberate.ui.compare.blind;

import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.run.history.Votes;
import deliberate.run.history.entry.Vote;
import deliberate.run.vote.Ballot;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneMask;
import deliberate.ui.compare.pane.PaneViewModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Lets the user judge answers without knowing who gave them: masks and shuffles the panes, takes a vote, and then
/// shows who was who. Each run of masked panes begins a new round.
public final class BlindViewModel {
  private final ObservableList<PaneViewModel> panes;
  private final Standings standings;
  private final RandomGenerator random;
  private final Clock clock;
  private final ObservableList<PaneViewModel> shown = FXCollections.observableArrayList();
  private final ObservableList<PaneViewModel> open = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<BlindState> state =
      new ReadOnlyObjectWrapper<>(this, "state", BlindState.OFF);
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
  private Optional<UUID> vote = Optional.empty();

  /// @param panes   in the user's order
  /// @param running whether any of them runs
  /// @param random  shuffles
  public BlindViewModel(ObservableList<PaneViewModel> panes, ReadOnlyBooleanProperty running, Votes votes,
                        TaskRunner tasks, RandomGenerator random, Clock clock) {
    this.panes = panes;
    this.standings = new Standings(votes, tasks);
    this.random = random;
    this.clock = clock;
    panes.addListener((ListChangeListener<PaneViewModel>) change -> renewPanes());
    running.addListener((property, before, now) -> onRunning(now));
    renewPanes();
  }

  public ReadOnlyObjectProperty<BlindState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says what can be done now, or what the vote was.
  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// The panes in the order that they are shown in.
  public ObservableList<PaneViewModel> shown() {
    return shown;
  }

  /// The panes whose numbers may be seen: all in the user's order, or none.
  public ObservableList<PaneViewModel> open() {
    return open;
  }

  public Standings standings() {
    return standings;
  }

  /// Whether names are hidden.
  public boolean isHiding() {
    return state.get() == BlindState.READY || state.get() == BlindState.RUNNING || state.get() == BlindState.VOTING;
  }

  /// Whether there is a vote to take back.
  public boolean canTakeBack() {
    return state.get() == BlindState.VOTED && vote.isPresent();
  }

  /// Begins, or ends it and shows everything as it was.
  public void toggle() {
    if (state.get() == BlindState.OFF) {
      begin();
      standings.renew(prompt());
    } else {
      state.set(BlindState.OFF);
      renewPanes();
    }
  }

  /// This answer is better than all others.
  public void best(PaneViewModel pane) {
    vote(Ballot.BEST, Optional.of(pane));
  }

  /// The answers are equally good.
  public void tie() {
    vote(Ballot.TIE, Optional.empty());
  }

  /// None of the answers will do.
  public void allBad() {
    vote(Ballot.ALL_BAD, Optional.empty());
  }

  /// The vote shall not count; what was shown stays shown.
  public void takeBack() {
    vote.filter(_ -> canTakeBack()).ifPresent(id -> {
      vote = Optional.empty();
      standings.remove(id);
      tell(BlindState.VOTED, Text.of("compare.blind.taken-back"));
    });
  }

  private void begin() {
    List<PaneViewModel> order = new ArrayList<>(panes);
    Collections.shuffle(order, Random.from(random));
    shown.setAll(order);
    open.clear();
    mask(true);
    tell(BlindState.READY, Text.of("compare.blind.ready"));
  }

  private void onRunning(boolean now) {
    if (state.get() == BlindState.OFF) {
      return;
    }
    if (now) {
      if (state.get() != BlindState.VOTING) {
        begin();
      }
      mask(true);
      tell(BlindState.RUNNING, Text.of("compare.blind.running"));
    } else if (answers() < 2) {
      mask(false);
      tell(BlindState.READY, Text.of("compare.blind.too-few"));
    } else {
      mask(false);
      tell(BlindState.VOTING, Text.of("compare.blind.vote"));
    }
  }

  private void renewPanes() {
    if (state.get() == BlindState.OFF) {
      panes.forEach(pane -> pane.maskProperty().set(Optional.empty()));
      shown.setAll(panes);
      open.setAll(panes);
      sentence.set("");
    } else {
      begin();
    }
  }

  private void mask(boolean covered) {
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).maskProperty().set(Optional.of(new PaneMask(name(i), covered)));
    }
  }

  /// What the pane at that place is called while names are hidden.
  static String name(int place) {
    return Text.of("compare.blind.name", letter(place));
  }

  static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  private long answers() {
    return panes.stream().filter(pane -> !pane.answer().value().isBlank()).count();
  }

  private void vote(Ballot ballot, Optional<PaneViewModel> best) {
    if (state.get() != BlindState.VOTING) {
      return;
    }
    List<PaneViewModel> judged = shown.stream().filter(pane -> !pane.answer().value().isBlank()).toList();
    Optional<RunRecord> run = judged.stream().flatMap(pane -> pane.recordProperty().get().stream()).findFirst();
    run.ifPresent(made -> {
      Vote given = new Vote(UUID.randomUUID(), clock.instant(), made.plan().prompt().id(), made.plan().caseName(),
          judged.stream().map(BlindViewModel::contestant).toList(),
          judged.stream().flatMap(pane -> pane.recordProperty().get().stream()).map(RunRecord::id).toList(),
          best.map(BlindViewModel::contestant).orElse(""), ballot.kind());
      vote = Optional.of(given.id());
      standings.add(given);
    });
    String chosen = best.map(pane -> name(shown.indexOf(pane))).orElse("");
    shown.forEach(pane -> pane.maskProperty().set(Optional.empty()));
    open.setAll(panes);
    tell(BlindState.VOTED, switch (ballot) {
      case BEST -> Text.of("compare.blind.voted.best", chosen, best.map(pane -> pane.reading().label()).orElse(""));
      case TIE -> Text.of("compare.blind.voted.tie");
      case ALL_BAD -> Text.of("compare.blind.voted.all-bad");
    });
  }

  private void tell(BlindState now, String words) {
    sentence.set(words);
    state.set(now);
  }

  private Optional<UUID> prompt() {
    return panes.stream().flatMap(pane -> pane.recordProperty().get().stream()).findFirst()
        .map(made -> made.plan().prompt().id());
  }

  private static String contestant(PaneViewModel pane) {
    return pane.recordProperty().get().map(made -> made.plan().request())
        .map(asked -> Ballot.contestant(asked.model().id(),
            asked.effort().isDefault() ? "" : asked.effort().toString()))
        .orElseGet(() -> Ballot.contestant(pane.choice().spec().model(), pane.choice().spec().effort()));
  }
}
