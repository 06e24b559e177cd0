package deliberate.ui.player;

import deliberate.grader.Graders;
import deliberate.message.RecordingText;
import deliberate.prompt.PaneSpec;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelCatalog;
import deliberate.recording.Playback;
import deliberate.recording.Take;
import deliberate.run.RunEngine;
import deliberate.run.replay.Replay;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneChoice;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.Notice;
import deliberate.ui.kit.Pulse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Plays a recording: each conversation in a pane, all of them on one clock.
public final class PlayerViewModel {
  /// How fast it can be played, slowest first.
  public static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0, 8.0, Playback.AT_ONCE);

  private final Replay replay;
  private final Pulse pulse;
  private final List<RunEngine> engines = new ArrayList<>();
  private final ObservableList<PaneViewModel> panes = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
  private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>();
  private final ObjectProperty<Double> speed = new SimpleObjectProperty<>(1.0);

  /// Whether it plays.
  public enum State {
    READY,
    PLAYING,
    HALTED,
    ENDED
  }

  /// @param pulse beats by the clock of the playback
  public PlayerViewModel(Replay replay, TaskRunner tasks, Pulse pulse) {
    this.replay = replay;
    this.pulse = pulse;
    for (List<Take> conversation : replay.conversations()) {
      RunEngine engine = replay.engine(conversation);
      PaneViewModel pane = new PaneViewModel(engine, tasks, pulse, choice(conversation.getFirst().request()),
          new Graders(List.of()));
      pane.stateProperty().subscribe(_ -> look());
      engines.add(engine);
      panes.add(pane);
    }
    speed.subscribe(wanted -> replay.playback().setSpeed(wanted));
  }

  public ObservableList<PaneViewModel> panes() {
    return panes;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// One of [#SPEEDS]; may be changed while it plays.
  public ObjectProperty<Double> speedProperty() {
    return speed;
  }

  /// What there is to tell; null for nothing.
  ObjectProperty<Notice> notice() {
    return notice;
  }

  /// When it was recorded; the panes say from where.
  public String mark() {
    return RecordingText.dated(replay.recording());
  }

  /// When and from where a pane's answers were recorded.
  public String mark(PaneViewModel pane) {
    return RecordingText.marked(replay.conversations().get(panes.indexOf(pane)).getFirst());
  }

  public String title() {
    return replay.recording().title();
  }

  /// The heartbeat of its panes.
  Pulse pulse() {
    return pulse;
  }

  /// The first of its engines, which knows the prices of that day.
  RunEngine engine() {
    return engines.getFirst();
  }

  UUID promptId() {
    return replay.recording().promptId();
  }

  /// Plays it, halts it, or goes on; from the beginning where it is over.
  public void toggle() {
    switch (state.get()) {
      case READY, ENDED -> start();
      case PLAYING -> {
        replay.playback().setHalted(true);
        state.set(State.HALTED);
      }
      case HALTED -> {
        state.set(State.PLAYING);
        replay.playback().setHalted(false);
      }
    }
  }

  /// Plays it from the beginning.
  public void start() {
    replay.playback().setHalted(false);
    state.set(State.PLAYING);
    for (int i = 0; i < panes.size(); i++) {
      List<Take> conversation = replay.conversations().get(i);
      panes.get(i).run(replay.plan(conversation.getFirst()), conversation.stream().skip(1)
          .map(take -> take.request().messages().getLast().text()).toList());
    }
    look();
  }

  /// Stops for good.
  public void close() {
    panes.forEach(PaneViewModel::close);
  }

  private void look() {
    if (state.get() == State.PLAYING && panes.stream().noneMatch(PaneViewModel::isRunning)) {
      state.set(State.ENDED);
    }
  }

  private static PaneChoice choice(ChatRequest request) {
    ModelCatalog only = new ModelCatalog(List.of(new ModelCatalog.Entry(request.model(), request.endpoint())));
    return new PaneChoice(new ReadOnlyObjectWrapper<>(only), PaneSpec.of(request.model().id())
        .withEffort(request.effort().toString()).withOptions(request.options().toData()));
  }
}
