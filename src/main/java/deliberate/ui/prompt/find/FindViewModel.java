package deliberate.ui.prompt.find;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Prompt;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.kit.find.Finder;
import deliberate.ui.kit.find.Query;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.find.Findings.Hit;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Finds a text in the whole prompt, steps through the matches and replaces them.
public final class FindViewModel implements Finder.Replacing {
  private static final Duration DELAY = Duration.ofMillis(80);

  /// How much of the bar is shown.
  public enum Mode {
    CLOSED,
    FIND,
    REPLACE
  }

  private record Search(Prompt prompt, Query query) {}

  private final PromptViewModel document;
  private final LatestOnly<Search, Findings> search;
  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.CLOSED);
  private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.NOTHING);
  private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NONE);
  private Optional<Hit> from = Optional.empty();

  public FindViewModel(PromptViewModel document, TaskRunner tasks, Debounce.Source debounces) {
    this.document = document;
    search = new LatestOnly<>(tasks, debounces.after(DELAY), asked -> Findings.of(asked.prompt(), asked.query()),
        this::show);
    current.subscribe(this::count);
    findings.subscribe(this::count);
    query.subscribe(this::look);
    mode.subscribe(this::look);
    document.prompt().subscribe(_ -> look());
  }

  public ObjectProperty<Mode> mode() {
    return mode;
  }

  @Override
  public ObjectProperty<Query> query() {
    return query;
  }

  @Override
  public ObservableValue<Boolean> open() {
    return mode.map(now -> now != Mode.CLOSED);
  }

  @Override
  public ObservableValue<Boolean> replacing() {
    return mode.map(now -> now == Mode.REPLACE);
  }

  @Override
  public ReadOnlyObjectProperty<Tally> tally() {
    return tally.getReadOnlyProperty();
  }

  /// The matches; a moment behind the query and the prompt.
  public ReadOnlyObjectProperty<Findings> findings() {
    return findings.getReadOnlyProperty();
  }

  /// The place of the current match among them; -1 for none.
  public ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /// The current match.
  public Optional<Hit> hit() {
    return current.get() < 0 ? Optional.empty() : Optional.of(findings.get().hits().get(current.get()));
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
  public void replace() {
    hit().filter(_ -> isUpToDate()).ifPresent(hit -> {
      from = Optional.of(new Hit(hit.source(), hit.start() + hit.replaced().length(), hit.end(), ""));
      document.apply(now -> Findings.replaced(now, hit.source(), List.of(hit)));
    });
  }

  @Override
  public void replaceAll() {
    if (isUpToDate()) {
      document.apply(_ -> findings.get().replaced());
    }
  }

  @Override
  public void close() {
    mode.set(Mode.CLOSED);
  }

  private boolean isUpToDate() {
    return findings.get().prompt() == document.prompt().get();
  }

  private void step(int by) {
    int number = findings.get().hits().size();
    if (number > 0) {
      current.set(Math.floorMod(current.get() + by, number));
      from = hit();
    }
  }

  private void count() {
    Findings found = findings.get();
    int hits = found.hits().size();
    tally.set(new Tally(current.get(), hits, hits >= Findings.MOST, found.problem()));
  }

  private void look() {
    if (mode.get() == Mode.CLOSED) {
      show(Findings.NONE);
    } else {
      search.submit(new Search(document.prompt().get(), query.get()));
    }
  }

  private void show(Findings found) {
    Findings shown = mode.get() == Mode.CLOSED ? Findings.NONE : found;
    current.set(-1);
    findings.set(shown);
    current.set(shown.hits().isEmpty() ? -1 : nearest(shown));
  }

  /// The first match at or behind the one that was current.
  private int nearest(Findings found) {
    List<Hit> hits = found.hits();
    if (from.isEmpty()) {
      return 0;
    }
    List<Source> order = PromptText.sources(found.prompt());
    Set<Source> later = new HashSet<>(order.subList(order.indexOf(from.get().source()) + 1, order.size()));
    for (int i = 0; i < hits.size(); i++) {
      boolean same = hits.get(i).source().equals(from.get().source());
      if (same ? hits.get(i).start() >= from.get().start() : later.contains(hits.get(i).source())) {
        return i;
      }
    }
    return 0;
  }
}
