package deliberate.ui.history;

import deliberate.run.history.Found;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import deliberate.task.TaskRunner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/// What a search found, as a list that reads a page when one of its lines is asked for, and forgets pages that were not
/// looked at for long. For the home thread.
public final class PagedRuns extends ObservableListBase<RunRow> {
  static final int PAGE = 50;
  private static final int MOST_PAGES = 40;
  /// How many of the pages looked at last are surely all that is in sight.
  private static final int IN_SIGHT = 3;

  private final Pages source;
  private final TaskRunner tasks;
  private final Consumer<Exception> onProblem;
  private final Map<Long, RunRow> known = new HashMap<>();
  private final Set<Integer> old = new HashSet<>();
  private final Map<Integer, List<RunRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, List<RunRow>> eldest) {
      return size() > MOST_PAGES;
    }
  };

  /// Where the lines are read from, and what was looked for.
  record Pages(RunHistory history, Query query, Found found) {}

  /// @param before what was shown until now, whose lines are shown until they have been read again; null for nothing
  PagedRuns(Pages source, TaskRunner tasks, Consumer<Exception> onProblem, PagedRuns before) {
    this.source = source;
    this.tasks = tasks;
    this.onProblem = onProblem;
    if (before != null) {
      before.pages.forEach((page, rows) -> IntStream.range(0, rows.size())
          .forEach(i -> known.put(before.found().place(page * PAGE + i), rows.get(i))));
    }
  }

  Found found() {
    return source.found();
  }

  Query query() {
    return source.query();
  }

  @Override
  public int size() {
    return found().size();
  }

  @Override
  public RunRow get(int index) {
    int page = index / PAGE;
    List<RunRow> rows = pages.get(page);
    if (rows == null) {
      rows = IntStream.range(page * PAGE, Math.min((page + 1) * PAGE, size()))
          .mapToObj(i -> Objects.requireNonNullElseGet(known.remove(found().place(i)), RunRow::new)).toList();
      pages.put(page, rows);
      load(page, rows);
    } else if (old.remove(page)) {
      load(page, rows);
    }
    return rows.get(index % PAGE);
  }

  /// The same runs may say something else now.
  void readAgain() {
    List<Integer> lastLookedAt = List.copyOf(pages.keySet()).reversed().stream().limit(IN_SIGHT).toList();
    old.addAll(pages.keySet());
    old.removeAll(lastLookedAt);
    lastLookedAt.forEach(page -> load(page, pages.get(page)));
  }

  private void load(int page, List<RunRow> rows) {
    tasks.run(() -> source.history().page(found(), page * PAGE, PAGE), runs -> fill(rows, runs), onProblem);
  }

  private static void fill(List<RunRow> rows, List<Optional<RunSummary>> runs) {
    for (int i = 0; i < rows.size(); i++) {
      runs.get(i).ifPresent(rows.get(i)::set);
    }
  }
}
