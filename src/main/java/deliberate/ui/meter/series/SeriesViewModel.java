package deliberate.ui.meter.series;

import deliberate.run.RunRecord;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.SeriesPoint;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneViewModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The runs of this prompt by model and effort: those that were kept, and those of this session, which may not be on
/// disk yet.
public final class SeriesViewModel {
  /// More would be finer than a small chart can show.
  private static final int MOST = 400;
  private static final int MOST_OF_A_PANE = 60;

  private final ObservableList<PaneViewModel> panes;
  private final Supplier<UUID> prompt;
  private final RunSeries kept;
  private final TaskRunner tasks;
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
  private final ReadOnlyObjectWrapper<List<SeriesRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final Map<UUID, Made> session = new LinkedHashMap<>();
  private final ChangeListener<PaneReading> onReading = (_, _, now) -> settled(now);
  private final ChangeListener<Optional<RunRecord>> onRecord = (_, _, now) -> now.ifPresent(this::made);
  private List<SeriesPoint> read = List.of();
  private int asked;

  /// A run of this session; the desk may have held another prompt meanwhile.
  private record Made(UUID prompt, SeriesPoint point) {
    static Made of(RunRecord run, int passed, int checks) {
      return new Made(run.plan().prompt().id(), SeriesViewModel.point(run, passed, checks));
    }
  }

  /// @param prompt whose runs they are
  /// @param kept   those of earlier sessions
  public SeriesViewModel(ObservableList<PaneViewModel> panes, Supplier<UUID> prompt, RunSeries kept,
                         TaskRunner tasks) {
    this.panes = panes;
    this.prompt = prompt;
    this.kept = kept;
    this.tasks = tasks;
    panes.forEach(this::watch);
    panes.addListener((ListChangeListener<PaneViewModel>) change -> {
      while (change.next()) {
        change.getRemoved().forEach(this::unwatch);
        change.getAddedSubList().forEach(this::watch);
      }
      renew();
    });
    shown.subscribe(this::read);
  }

  /// Whether anybody looks; nothing is read before.
  public BooleanProperty shownProperty() {
    return shown;
  }

  ReadOnlyObjectProperty<List<SeriesRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  private void watch(PaneViewModel pane) {
    pane.readingProperty().addListener(onReading);
    pane.recordProperty().addListener(onRecord);
  }

  private void unwatch(PaneViewModel pane) {
    pane.readingProperty().removeListener(onReading);
    pane.recordProperty().removeListener(onRecord);
  }

  private void made(RunRecord run) {
    session.putIfAbsent(run.id(), Made.of(run, 0, 0));
    read();
  }

  private void settled(PaneReading reading) {
    reading.graded().ifPresent(graded -> {
      session.put(graded.run().id(), Made.of(graded.run(), graded.passed(), graded.checks().size()));
      renew();
    });
  }

  private void read() {
    if (!shown.get()) {
      return;
    }
    int number = ++asked;
    UUID id = prompt.get();
    tasks.run(() -> kept.series(id, MOST), points -> take(number, points), _ -> take(number, List.of()));
    renew();
  }

  /// An answer to an older question is not shown.
  private void take(int number, List<SeriesPoint> points) {
    if (number == asked) {
      read = points;
      renew();
    }
  }

  private void renew() {
    Map<UUID, SeriesPoint> all = new LinkedHashMap<>();
    read.forEach(point -> all.put(point.run(), point));
    session.values().stream().filter(made -> made.prompt().equals(prompt.get()))
        .forEach(made -> all.put(made.point().run(), made.point()));
    List<SeriesPoint> points = new ArrayList<>(all.values());
    points.sort(Comparator.comparing(SeriesPoint::at));
    rows.set(panes.stream().map(pane -> row(pane, points)).toList());
  }

  private static SeriesRow row(PaneViewModel pane, List<SeriesPoint> all) {
    Optional<RunRecord> run = pane.recordProperty().get();
    String model = run.map(made -> made.plan().request().model().id()).orElse(pane.choice().spec().model());
    String effort = run.map(made -> made.sentEffort().toString()).orElse(pane.choice().spec().effort());
    List<SeriesPoint> own = all.stream()
        .filter(point -> point.model().equals(model) && point.effort().equals(effort)).toList();
    return SeriesRows.of(pane.reading().label(), own.subList(Math.max(0, own.size() - MOST_OF_A_PANE), own.size()));
  }

  private static SeriesPoint point(RunRecord run, int passed, int checks) {
    return new SeriesPoint(run.id(), run.startedAt(), run.plan().prompt().version(), run.plan().caseName(),
        run.plan().request().model().id(), run.sentEffort().toString(), run.plan().request().model().isSimulated(),
        Outcome.of(run), run.bill().total(), run.clock().total(), run.usage().reasoning(), passed, checks);
  }
}
