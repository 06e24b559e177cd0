package deliberate.ui.history;

import deliberate.run.history.Found;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.RunSummary;
import deliberate.task.TaskRunner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/// What a search found, as a list that reads a page when one of its lines is asked for, and forgets pages that were not
/// looked at for long. For the home thread.
public final class PagedRuns extends ObservableListBase<RunRow> {
  static final int PAGE = 50;
  private static final int MOST_PAGES = 40;

  private final RunHistory history;
  private final Found found;
  private final TaskRunner tasks;
  private final Consumer<Exception> onProblem;
  private final Map<Integer, List<RunRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, List<RunRow>> eldest) {
      return size() > MOST_PAGES;
    }
  };

  PagedRuns(RunHistory history, Found found, TaskRunner tasks, Consumer<Exception> onProblem) {
    this.history = history;
    this.found = found;
    this.tasks = tasks;
    this.onProblem = onProblem;
  }

  Found found() {
    return found;
  }

  @Override
  public int size() {
    return found.size();
  }

  @Override
  public RunRow get(int index) {
    int page = index / PAGE;
    List<RunRow> rows = pages.get(page);
    if (rows == null) {
      rows = IntStream.range(page * PAGE, Math.min((page + 1) * PAGE, size())).mapToObj(_ -> new RunRow()).toList();
      pages.put(page, rows);
      load(page, rows);
    }
    return rows.get(index % PAGE);
  }

  private void load(int page, List<RunRow> rows) {
    tasks.run(() -> history.page(found, page * PAGE, PAGE), runs -> fill(rows, runs), onProblem);
  }

  private static void fill(List<RunRow> rows, List<RunSummary> runs) {
    for (int i = 0; i < Math.min(rows.size(), runs.size()); i++) {
      rows.get(i).set(runs.get(i));
    }
  }
}
