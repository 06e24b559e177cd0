package deliberate.ui.history;

import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.KeptRun;
import deliberate.ui.kit.Debounce;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The run that is looked at: read as a whole, starred, noted upon.
public final class RunDetails {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration AFTER_TYPING = Duration.ofMillis(600);

  private final RunHistory history;
  private final HistoryViewModel list;
  private final Debounce reading;
  private final Debounce noting;
  private final ReadOnlyObjectWrapper<Optional<KeptRun>> run =
      new ReadOnlyObjectWrapper<>(this, "run", Optional.empty());
  private final ReadOnlyStringWrapper versionName = new ReadOnlyStringWrapper(this, "versionName", "");
  private final StringProperty note = new SimpleStringProperty(this, "note", "");
  private Optional<UUID> wanted = Optional.empty();
  private Optional<Runnable> unkept = Optional.empty();

  private record Read(Optional<KeptRun> run, String versionName) {}

  public RunDetails(RunHistory history, HistoryViewModel list, Debounce.Source debounces) {
    this.history = history;
    this.list = list;
    this.reading = debounces.after(PAUSE);
    this.noting = debounces.after(AFTER_TYPING);
    list.setOnRefresh(() -> wanted.ifPresent(this::read));
    note.subscribe((_, typed) -> run.get().filter(shown -> !shown.summary().note().equals(typed))
        .ifPresent(shown -> {
          unkept = Optional.of(() -> keep(shown.summary().id(), typed));
          noting.restart(this::keepNote);
        }));
  }

  /// Empty while none is chosen, or while it is being read.
  public ReadOnlyObjectProperty<Optional<KeptRun>> run() {
    return run.getReadOnlyProperty();
  }

  /// What the user called the prompt's version that it was made of; empty without a name.
  public ReadOnlyStringProperty versionName() {
    return versionName.getReadOnlyProperty();
  }

  /// The note on it; what is typed is kept after a pause.
  public StringProperty note() {
    return note;
  }

  /// Looks at this run, or at none.
  void look(Optional<UUID> id) {
    if (!id.equals(wanted)) {
      keepNote();
      wanted = id;
      reading.restart(() -> id.ifPresentOrElse(this::read, () -> show(Optional.empty())));
    }
  }

  public void toggleStar() {
    run.get().ifPresent(shown -> {
      boolean starred = !shown.summary().starred();
      list.change(() -> history.upkeep().star(shown.summary().id(), starred), () -> { });
    });
  }

  private void read(UUID id) {
    list.work(() -> read(history, id), found -> {
      if (wanted.equals(Optional.of(id))) {
        versionName.set(found.versionName());
        show(found.run());
      }
    });
  }

  private static Read read(RunHistory history, UUID id) throws IOException {
    Optional<KeptRun> run = history.load(id);
    return new Read(run, run.isEmpty() ? "" : history.versionName(run.get().summary().prompt()));
  }

  private void keepNote() {
    Optional<Runnable> keeping = unkept;
    unkept = Optional.empty();
    keeping.ifPresent(Runnable::run);
  }

  private void keep(UUID id, String typed) {
    list.change(() -> history.upkeep().note(id, typed), () -> { });
  }

  private void show(Optional<KeptRun> found) {
    boolean same = found.map(now -> now.summary().id()).equals(run.get().map(before -> before.summary().id()));
    run.set(found);
    if (!same || unkept.isEmpty()) { // what is being typed stays
      note.set(found.map(now -> now.summary().note()).orElse(""));
    }
  }
}
