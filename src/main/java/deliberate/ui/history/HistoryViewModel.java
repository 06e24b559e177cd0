package deliberate.ui.history;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.PromptRef;
import deliberate.run.history.Found;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.Choices;
import deliberate.run.history.entry.HistorySize;
import deliberate.run.history.entry.Query;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Searches the kept runs, and does what is done to several of them at once.
public final class HistoryViewModel {
  private static final Duration PAUSE = Duration.ofMillis(120);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final RunHistory history;
  private final TaskRunner tasks;
  private final HistoryFilters filters;
  private final LatestOnly<Query, Result> search;
  private final Following following;
  private final ReadOnlyObjectWrapper<HistoryState> state =
      new ReadOnlyObjectWrapper<>(this, "state", HistoryState.SEARCHING);
  private final ReadOnlyObjectWrapper<PagedRuns> runs = new ReadOnlyObjectWrapper<>(this, "runs");
  private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(this, "choices", Choices.NONE);
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
  private final ReadOnlyObjectWrapper<List<UUID>> deleted = new ReadOnlyObjectWrapper<>(this, "deleted", List.of());

  private HistorySize size = new HistorySize(0, 0);
  private Runnable onRefresh = () -> { };

  private record Result(Query query, Found found, String problem) {}

  private record Overview(Choices choices, HistorySize size) {}

  public HistoryViewModel(RunHistory history, TaskRunner tasks, Debounce.Source debounces, Clock clock) {
    this.history = history;
    this.tasks = tasks;
    filters = new HistoryFilters(clock);
    search = new LatestOnly<>(tasks, debounces.after(PAUSE), this::search, this::show);
    following = new Following(history, tasks, BETWEEN_LOOKS, this::refresh, this::tell);
    filters.subscribe(() -> search.submit(filters.query()));
  }

  public HistoryFilters filters() {
    return filters;
  }

  /// Looks for the runs of one prompt alone, and of that content of it where its version is not empty.
  public void showRunsOf(PromptRef prompt) {
    filters.clear();
    filters.prompt().set(Optional.of(prompt));
    filters.version().set(Optional.of(prompt.version()).filter(version -> !version.isEmpty()));
  }

  public ReadOnlyObjectProperty<HistoryState> state() {
    return state.getReadOnlyProperty();
  }

  /// Null until something was found or not found.
  public ReadOnlyObjectProperty<PagedRuns> runs() {
    return runs.getReadOnlyProperty();
  }

  /// What can be filtered by.
  public ReadOnlyObjectProperty<Choices> choices() {
    return choices.getReadOnlyProperty();
  }

  /// How many were found, of how many, and what they take on disk.
  public ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  /// What went wrong last; empty for nothing.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// What was deleted last and can be brought back.
  public ReadOnlyObjectProperty<List<UUID>> deleted() {
    return deleted.getReadOnlyProperty();
  }

  /// From now on shows by itself what is written, as long as somebody looks.
  public void follow(boolean looking) {
    if (looking) {
      following.start();
    } else {
      following.stop();
    }
  }

  /// Who is told that what is shown may have changed.
  void setOnRefresh(Runnable listener) {
    onRefresh = listener;
  }

  /// Searches anew, with what has been kept meanwhile.
  public void refresh() {
    onRefresh.run();
    work(() -> new Overview(history.choices(), history.upkeep().size()), now -> {
      filters.prompt().set(filters.prompt().get().map(chosen -> asCalledNow(chosen, now.choices().prompts())));
      choices.set(now.choices());
      size = now.size();
      tellState();
    });
    search.submit(filters.query());
  }

  /// Does something with the runs at these places of the list, once it is known which they are.
  void withRuns(List<Integer> places, Consumer<List<UUID>> action) {
    PagedRuns shown = runs.get();
    if (shown != null && !places.isEmpty()) {
      work(() -> history.ids(shown.found(), places), action);
    }
  }

  /// Takes these out of sight; [#undo] brings them back.
  public void delete(List<Integer> places) {
    withRuns(places, ids -> change(() -> history.upkeep().delete(ids), () -> deleted.set(ids)));
  }

  /// Brings back what was deleted last.
  public void undo() {
    List<UUID> back = deleted.get();
    change(() -> history.upkeep().restore(back), () -> deleted.set(List.of()));
  }

  /// Removes a run for good.
  public void forget(UUID run) {
    change(() -> history.upkeep().forget(run), () -> { });
  }

  /// A change that takes a moment on disk.
  interface Change {
    void make() throws IOException;
  }

  void change(Change change, Runnable after) {
    work(() -> {
      change.make();
      return null;
    }, _ -> {
      after.run();
      refresh();
    });
  }

  <T> void work(Callable<T> work, Consumer<T> onDone) {
    tasks.run(work, onDone, this::tell);
  }

  private static PromptRef asCalledNow(PromptRef prompt, List<PromptRef> all) {
    return all.stream().filter(one -> one.id().equals(prompt.id())).findFirst().orElse(prompt);
  }

  private void tell(Exception e) {
    problem.set(Text.of("history.problem", String.valueOf(e.getMessage())));
  }

  private Result search(Query query) {
    try {
      return new Result(query, history.find(query), "");
    } catch (IOException e) {
      return new Result(query, null, Text.of("history.problem", String.valueOf(e.getMessage())));
    }
  }

  private void show(Result result) {
    problem.set(result.problem());
    if (result.found() == null) {
      runs.set(null);
      summary.set("");
      state.set(HistoryState.BROKEN);
      return;
    }
    PagedRuns shown = runs.get();
    if (shown != null && shown.query().equals(result.query()) && shown.found().isSame(result.found())) {
      shown.readAgain();
    } else {
      runs.set(new PagedRuns(new PagedRuns.Pages(history, result.query(), result.found()), tasks, this::tell, shown));
    }
    tellState();
  }

  private void tellState() {
    if (runs.get() == null) {
      return;
    }
    int found = runs.get().size();
    summary.set(Text.of("history.summary", Numbers.tokens(found), Numbers.tokens(size.runs()),
        Numbers.bytes(size.bytes())));
    state.set(found > 0 ? HistoryState.SHOWN
        : size.runs() == 0 ? HistoryState.EMPTY : HistoryState.NOTHING_FOUND);
  }
}
