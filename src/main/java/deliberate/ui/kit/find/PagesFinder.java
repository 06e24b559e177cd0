package deliberate.ui.kit.find;

import deliberate.grader.pattern.BoundedPattern;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Spot;
import deliberate.ui.kit.row.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Finds a text in several pages at once, also while they grow, and steps through all matches from the first page to
/// the last.
public final class PagesFinder implements Finder {
  /// More than anyone steps through.
  static final int MOST = 10_000;
  private static final Duration BETWEEN = Duration.ofMillis(120);

  private record Hit(Searchable page, Stretch place) {}

  private record Page(Searchable shown, List<Row> rows) {}

  private record Found(List<Hit> hits, Optional<FindProblem> problem) {
    static final Found NOTHING = new Found(List.of(), Optional.empty());
  }

  private final TaskRunner tasks;
  private final Debounce debounce;
  private final Supplier<List<Searchable>> pages;
  private final ObjectProperty<Query> query = new SimpleObjectProperty<>(this, "query", Query.NOTHING);
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(this, "tally", Tally.NONE);
  private List<Searchable> marked = List.of();
  private Found found = Found.NOTHING;
  private Optional<Hit> current = Optional.empty();
  private boolean waiting;
  private boolean searching;

  /// @param pages those that are shown, in reading order
  public PagesFinder(TaskRunner tasks, Debounce.Source debounces, Supplier<List<Searchable>> pages) {
    this.tasks = tasks;
    this.debounce = debounces.after(BETWEEN);
    this.pages = pages;
    query.addListener((property, before, now) -> {
      current = Optional.empty();
      search();
    });
    open.addListener((property, before, now) -> search());
  }

  @Override
  public ObjectProperty<Query> query() {
    return query;
  }

  @Override
  public BooleanProperty open() {
    return open;
  }

  @Override
  public ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  @Override
  public void next() {
    step(1);
  }

  @Override
  public void previous() {
    step(-1);
  }

  @Override
  public void close() {
    open.set(false);
  }

  /// Looks again soon, since pages have grown, come or gone. Does not wait for a pause in their growing.
  public void renew() {
    if (open.get() && !waiting) {
      waiting = true;
      debounce.restart(this::search);
    }
  }

  private void search() {
    waiting = false;
    if (!open.get() || query.get().text().isEmpty()) {
      show(Found.NOTHING, false);
    } else if (searching) {
      renew();
    } else {
      searching = true;
      Query asked = query.get();
      List<Page> now = pages.get().stream().map(page -> new Page(page, List.copyOf(page.rows()))).toList();
      boolean fresh = current.isEmpty();
      tasks.run(() -> find(asked, now), done -> finish(done, asked, fresh), this::fail);
    }
  }

  private void finish(Found done, Query asked, boolean fresh) {
    searching = false;
    if (open.get() && asked == query.get()) {
      show(done, fresh);
    } else {
      search();
    }
  }

  private void fail(Exception problem) {
    searching = false;
    throw new IllegalStateException("the search failed", problem);
  }

  private void step(int by) {
    int all = found.hits().size();
    if (all > 0) {
      int now = current.map(found.hits()::indexOf).orElse(-1);
      current = Optional.of(found.hits().get(Math.floorMod(now < 0 && by < 0 ? -1 : now + by, all)));
      mark(true);
    }
  }

  private void show(Found now, boolean reveal) {
    found = now;
    current = current.filter(now.hits()::contains).or(() -> now.hits().stream().findFirst());
    mark(reveal);
  }

  private void mark(boolean reveal) {
    List<Searchable> with = found.hits().stream().map(Hit::page).distinct().toList();
    marked.stream().filter(page -> !with.contains(page)).forEach(page -> page.mark(List.of(), Optional.empty()));
    for (Searchable page : with) {
      page.mark(found.hits().stream().filter(hit -> hit.page() == page).map(Hit::place).toList(),
          current.filter(hit -> hit.page() == page).map(Hit::place));
    }
    marked = with;
    if (reveal) {
      current.ifPresent(hit -> hit.page().reveal(hit.place()));
    }
    tally.set(new Tally(current.map(found.hits()::indexOf).orElse(-1), found.hits().size(),
        found.hits().size() >= MOST, found.problem()));
  }

  private static Found find(Query query, List<Page> pages) {
    try {
      BoundedPattern pattern = query.pattern();
      List<Hit> hits = new ArrayList<>();
      for (Page page : pages) {
        for (int row = 0; row < page.rows().size() && hits.size() < MOST; row++) {
          for (BoundedPattern.Replacement match
              : pattern.replacements(page.rows().get(row).text(), "", MOST - hits.size())) {
            hits.add(new Hit(page.shown(), new Stretch(new Spot(row, match.start()), new Spot(row, match.end()))));
          }
        }
      }
      return new Found(List.copyOf(hits), Optional.empty());
    } catch (PatternSyntaxException e) {
      return new Found(List.of(), Optional.of(new FindProblem(FindProblem.Fault.SYNTAX, e.getDescription())));
    } catch (BoundedPattern.Endless e) {
      return new Found(List.of(), Optional.of(new FindProblem(FindProblem.Fault.ENDLESS, "")));
    }
  }
}
