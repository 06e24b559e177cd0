package deliberate.ui.cases;

import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.prompt.cases.CaseColumn;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The cases of the open prompt as rows: filtered and sorted for the eye only, changed in steps of the one history.
public final class CaseTableViewModel {
  private static final Duration DELAY = Duration.ofMillis(120);

  private final PromptViewModel document;
  private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<CaseColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty filter = new SimpleStringProperty("");
  private final LatestOnly<Wanted, Arranged> arranging;
  private Optional<Order> order = Optional.empty();

  /// How the rows are sorted.
  public record Order(CaseColumn column, boolean ascending) {}

  private record Wanted(List<TestCase> cases, String filter, Optional<Order> order) {}

  private record Arranged(Wanted wanted, List<CaseRow> rows) {}

  public CaseTableViewModel(PromptViewModel document, TaskRunner tasks, Debounce.Source debounces) {
    this.document = document;
    arranging = new LatestOnly<>(tasks, debounces.after(DELAY),
        wanted -> new Arranged(wanted, arranged(wanted)), this::show);
    document.prompt().subscribe(this::follow);
    document.meter().compiled().subscribe(this::renewColumns);
    filter.subscribe((_, _) -> arrange());
    follow(Prompt.empty(), document.prompt().get());
  }

  /// What is shown, in the order in which it is shown.
  public ObservableList<CaseRow> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<List<CaseColumn>> columns() {
    return columns.getReadOnlyProperty();
  }

  /// Only cases that hold this text are shown; upper and lower case are the same.
  public StringProperty filter() {
    return filter;
  }

  /// How many cases there are, shown or not.
  public int count() {
    return document.prompt().get().cases().size();
  }

  /// Sorts what is shown; the file keeps its order.
  public void sort(Optional<Order> wanted) {
    order = wanted;
    arrange();
  }

  /// Puts the cases shown first in the prompt, in the order shown; the others follow.
  public void keepOrder() {
    List<Integer> shown = rows.stream().map(CaseRow::index).toList();
    Set<Integer> first = new HashSet<>(shown);
    document.changeCases(cases -> Stream.concat(shown.stream(),
        IntStream.range(0, cases.size()).boxed().filter(i -> !first.contains(i))).map(cases::get).toList());
  }

  /// Puts text into a cell.
  public void set(CaseRow row, CaseColumn column, String text) {
    document.changeCases(cases -> {
      List<TestCase> changed = new ArrayList<>(cases);
      changed.set(row.index(), column.with(cases.get(row.index()), text));
      return changed;
    });
  }

  /// Empties these cells as one step.
  public void clear(Collection<Cell> cells) {
    document.changeCases(cases -> {
      List<TestCase> changed = new ArrayList<>(cases);
      cells.forEach(cell -> changed.set(cell.row().index(),
          cell.column().with(changed.get(cell.row().index()), "")));
      return changed;
    });
  }

  /// Adds an empty case behind this one, or at the end.
  public void add(Optional<CaseRow> after) {
    insert(after.map(row -> row.index() + 1).orElse(count()), List.of(CaseColumn.empty()));
  }

  /// Puts copies behind the last of these.
  public void duplicate(Collection<CaseRow> originals) {
    List<CaseRow> inOrder = originals.stream().sorted((a, b) -> Integer.compare(a.index(), b.index())).toList();
    if (!inOrder.isEmpty()) {
      insert(inOrder.getLast().index() + 1, inOrder.stream().map(CaseRow::one).toList());
    }
  }

  public void delete(Collection<CaseRow> doomed) {
    Set<Integer> gone = new HashSet<>(doomed.stream().map(CaseRow::index).toList());
    document.changeCases(cases -> IntStream.range(0, cases.size()).filter(i -> !gone.contains(i))
        .mapToObj(cases::get).toList());
  }

  /// Lays a block of texts over the table from this cell on; what goes beyond the last row becomes new cases. A block
  /// whose first row names columns comes in as cases of its own, at the end.
  public void paste(List<List<String>> block, int row, CaseColumn column) {
    if (CaseBlock.hasHeadings(block, columns.get())) {
      insert(count(), CaseBlock.cases(block));
      return;
    }
    List<CaseRow> shown = List.copyOf(rows);
    List<CaseColumn> across = columns.get().subList(columns.get().indexOf(column), columns.get().size());
    document.changeCases(cases -> {
      List<TestCase> changed = new ArrayList<>(cases);
      for (int i = 0; i < block.size(); i++) {
        boolean there = row + i < shown.size();
        int index = there ? shown.get(row + i).index() : changed.size();
        TestCase one = CaseBlock.laidOver(there ? changed.get(index) : CaseColumn.empty(), block.get(i), across);
        if (there) {
          changed.set(index, one);
        } else {
          changed.add(one);
        }
      }
      return changed;
    });
  }

  /// Takes back the last change to the prompt, be it in the table or elsewhere.
  public void undo() {
    document.undo();
  }

  public void redo() {
    document.redo();
  }

  /// One cell of the table.
  public record Cell(CaseRow row, CaseColumn column) {}

  private void insert(int at, List<TestCase> fresh) {
    document.changeCases(cases -> {
      List<TestCase> changed = new ArrayList<>(cases);
      changed.addAll(at, fresh);
      return changed;
    });
  }

  private void arrange() {
    arranging.submit(new Wanted(document.prompt().get().cases(), filter.get(), order));
  }

  /// The cases may have changed meanwhile.
  private void show(Arranged done) {
    if (done.wanted().cases() == document.prompt().get().cases()) {
      rows.setAll(done.rows());
    } else {
      arrange();
    }
  }

  private static List<CaseRow> arranged(Wanted wanted) {
    String text = wanted.filter().strip().toLowerCase(Locale.ROOT);
    List<CaseRow> found = new ArrayList<>();
    for (int i = 0; i < wanted.cases().size(); i++) {
      if (text.isEmpty() || holds(wanted.cases().get(i), text)) {
        found.add(new CaseRow(i, wanted.cases().get(i)));
      }
    }
    wanted.order().ifPresent(by -> {
      found.sort((a, b) -> CaseBlock.compare(by.column().of(a.one()), by.column().of(b.one())));
      if (!by.ascending()) {
        Collections.reverse(found);
      }
    });
    return found;
  }

  private static boolean holds(TestCase one, String text) {
    return Stream.concat(Stream.of(one.name(), one.expected().orElse(""), one.notes()), one.vars().values().stream())
        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(text));
  }

  /// Rows that were changed stay where they are shown, and new ones are shown, whatever the filter and the order say.
  private void follow(Prompt before, Prompt now) {
    if (!before.id().equals(now.id())) {
      order = Optional.empty();
      filter.set("");
      rows.setAll(arranged(new Wanted(now.cases(), "", order)));
    } else if (before.cases() != now.cases()) {
      rearrange(before.cases(), now.cases());
    } else {
      return;
    }
    renewColumns();
  }

  private void rearrange(List<TestCase> before, List<TestCase> now) {
    Shift shift = Shift.between(before, now);
    if (shift.removed() == shift.inserted()) {
      for (int i = 0; i < rows.size(); i++) {
        TestCase one = now.get(rows.get(i).index());
        if (one != rows.get(i).one()) {
          rows.set(i, new CaseRow(rows.get(i).index(), one));
        }
      }
      return;
    }
    List<CaseRow> kept = new ArrayList<>();
    int place = 0;
    for (CaseRow row : rows) {
      int index = shift.moved(row.index());
      if (index >= 0) {
        kept.add(new CaseRow(index, now.get(index)));
        place = index < shift.at() ? kept.size() : place;
      }
    }
    kept.addAll(order.isPresent() || shift.at() >= before.size() ? kept.size() : place,
        IntStream.range(shift.at(), shift.at() + shift.inserted()).mapToObj(i -> new CaseRow(i, now.get(i))).toList());
    rows.setAll(kept);
  }

  private void renewColumns() {
    Prompt prompt = document.prompt().get();
    List<CaseColumn> now = CaseColumn.of(prompt, Placeholders.names(prompt));
    if (!now.equals(columns.get())) {
      columns.set(now);
    }
  }
}
