package deliberate.ui.version;

import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.run.version.Versions;
import deliberate.task.TaskRunner;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The versions of the prompt in front: which there are, which one is chosen and which is compared with it.
public final class VersionsViewModel {
  /// With fewer, all names are in sight after a turn of the wheel.
  static final int WORTH_FILTERING = 30;

  private final Versions versions;
  private final Supplier<FrontPrompt> front;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(this, "timeline", Timeline.NONE);
  private final ReadOnlyObjectWrapper<List<VersionRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ReadOnlyObjectWrapper<VersionsState> state =
      new ReadOnlyObjectWrapper<>(this, "state", VersionsState.READING);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ObjectProperty<Optional<VersionRow>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final ObjectProperty<Optional<VersionRow>> other =
      new SimpleObjectProperty<>(this, "other", Optional.empty());
  private UUID prompt = new UUID(0, 0);
  private int asked;

  /// @param front the prompt that is worked at
  public VersionsViewModel(Versions versions, Supplier<FrontPrompt> front, TaskRunner tasks) {
    this.versions = versions;
    this.front = front;
    this.tasks = tasks;
    filter.subscribe(this::showRows);
    chosen.subscribe(_ -> other.set(Optional.empty()));
  }

  FrontPrompt front() {
    return front.get();
  }

  /// Whose versions these are.
  UUID prompt() {
    return prompt;
  }

  /// All of them, whatever is looked for.
  ReadOnlyObjectProperty<Timeline> timeline() {
    return timeline.getReadOnlyProperty();
  }

  /// Those to show, newest first.
  public ReadOnlyObjectProperty<List<VersionRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<VersionsState> state() {
    return state.getReadOnlyProperty();
  }

  /// The prompt's title.
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  /// What went wrong last; empty for nothing.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// A part of a name, or the beginning of a version.
  public StringProperty filter() {
    return filter;
  }

  /// Whether there are so many that looking for a name is worth its room.
  boolean isWorthFiltering() {
    return timeline.get().rows().size() > WORTH_FILTERING || !filter.get().isEmpty();
  }

  /// The version that is looked at; empty for none.
  public ObjectProperty<Optional<VersionRow>> chosen() {
    return chosen;
  }

  /// What it is compared with; empty for the one before it. Forgotten when another one is chosen.
  public ObjectProperty<Optional<VersionRow>> other() {
    return other;
  }

  /// What the chosen one is really compared with.
  Optional<VersionRow> compared() {
    return other.get().or(() -> chosen.get().flatMap(timeline.get()::before));
  }

  /// Compares with the next one down in the list, or up, past the chosen one.
  void moveOther(boolean down) {
    int place = compared().map(rows.get()::indexOf).orElse(-1);
    int step = down ? 1 : -1;
    int mine = chosen.get().map(rows.get()::indexOf).orElse(-1);
    int next = place + step == mine ? mine + step : place + step;
    if (place >= 0 && next >= 0 && next < rows.get().size()) {
      compareWith(rows.get().get(next));
    }
  }

  /// Compares the chosen one with this; with the one before where it is itself.
  void compareWith(VersionRow row) {
    other.set(Optional.of(row).filter(one -> chosen.get().filter(it -> it.isOf(one.version())).isEmpty()));
  }

  /// Reads them anew, with what has been kept meanwhile.
  public void refresh() {
    Prompt now = front.get().editor().prompt().get();
    boolean unsaved = front.get().editor().dirty().get() || front.get().document().file().get() == null;
    int number = ++asked;
    if (!now.id().equals(prompt)) {
      prompt = now.id();
      filter.set("");
      chosen.set(Optional.empty());
      show(Timeline.NONE, VersionsState.READING);
    }
    title.set(now.title().isBlank() ? front.get().document().name().get() : now.title());
    work(() -> Timeline.of(now, unsaved, versions.of(now.id())), read -> {
      if (number == asked) {
        problem.set("");
        show(read, read.isEmpty() ? VersionsState.EMPTY : VersionsState.SHOWN);
      }
    });
  }

  /// Gives a version a name; an empty one takes it away.
  public void name(VersionRow row, String name) {
    if (!name.strip().equals(row.name())) {
      change(() -> versions.name(prompt, row.version(), name));
    }
  }

  /// A change that takes a moment on disk.
  interface Change {
    void make() throws IOException;
  }

  void change(Change change) {
    work(() -> {
      change.make();
      return null;
    }, _ -> refresh());
  }

  <T> void work(Callable<T> work, Consumer<T> onDone) {
    tasks.run(work, onDone, this::tell);
  }

  private void tell(Exception e) {
    problem.set(Text.of("version.problem", String.valueOf(e.getMessage())));
    if (timeline.get().rows().isEmpty()) {
      state.set(VersionsState.BROKEN);
    }
  }

  private void show(Timeline read, VersionsState now) {
    Optional<VersionRow> looked = chosen.get().flatMap(row -> read.find(row.version()));
    Optional<VersionRow> beside = other.get().flatMap(row -> read.find(row.version()));
    timeline.set(read);
    state.set(now);
    showRows();
    chosen.set(looked.or(() -> read.rows().stream().findFirst()));
    other.set(beside);
  }

  private void showRows() {
    rows.set(timeline.get().fitting(filter.get()));
    if (state.get() == VersionsState.SHOWN || state.get() == VersionsState.NOTHING_FOUND) {
      state.set(rows.get().isEmpty() ? VersionsState.NOTHING_FOUND : VersionsState.SHOWN);
    }
  }
}
