package deliberate.ui.prices;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.pricing.kept.LivePrices;
import deliberate.pricing.kept.OwnPrice;
import deliberate.pricing.kept.PriceColumn;
import deliberate.pricing.kept.PriceRow;
import deliberate.pricing.kept.PriceSheet;
import deliberate.task.TaskRunner;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The user's own prices as a table of texts. Each change is one step that can be undone, and is kept at once; what
/// cannot be understood stays as it was typed.
public final class OwnPricesViewModel {
  private static final int MOST_STEPS = 200;

  private final LivePrices prices;
  private final TaskRunner tasks;
  private final Supplier<LocalDate> today;
  private final Runnable onChange;
  private final ObservableList<OwnLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final Deque<List<PriceRow>> before = new ArrayDeque<>();
  private final Deque<List<PriceRow>> after = new ArrayDeque<>();
  private volatile PriceSheet sheet = PriceSheet.read(List.of(), LocalDate.EPOCH, List.of());

  /// @param onChange called when what is kept has changed
  OwnPricesViewModel(LivePrices prices, TaskRunner tasks, Supplier<LocalDate> today, Runnable onChange) {
    this.prices = prices;
    this.tasks = tasks;
    this.today = today;
    this.onChange = onChange;
  }

  ObservableList<OwnLine> lines() {
    return lines;
  }

  /// What holds and what does not yet, in words.
  ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /// Shows what is kept; steps of before cannot be undone any more.
  void load() {
    before.clear();
    after.clear();
    show(PriceSheet.rows(prices.kept()));
  }

  /// Puts text into a cell. A new rate is of today unless its day is typed as well.
  void set(OwnLine line, PriceColumn column, String text) {
    if (line.row().of(column).equals(text.strip())) {
      return;
    }
    PriceRow changed = line.row().with(column, text);
    boolean rate = column == PriceColumn.RATE && !text.isBlank();
    replace(line.index(), rate ? changed.with(PriceColumn.RATE_OF, today.get().toString()) : changed);
  }

  /// Empties cells as one step.
  void clear(Collection<Place> places) {
    List<PriceRow> rows = new ArrayList<>(rows());
    places.forEach(place ->
        rows.set(place.line().index(), rows.get(place.line().index()).with(place.column(), "")));
    change(rows);
  }

  /// One cell.
  record Place(OwnLine line, PriceColumn column) {}

  /// Adds an empty row at the end; gives its place.
  int add() {
    return insert(lines.size(), List.of(PriceRow.FRESH));
  }

  /// Adds a row for a longer input below this one; gives its place.
  int addLonger(OwnLine line) {
    return insert(line.index() + 1, List.of(line.row().longer()));
  }

  /// Begins with a price that is known, unless it is the user's own already; gives the place of its first row.
  int begin(Price price) {
    return placeOf(price).orElseGet(() -> insert(lines.size(), PriceRow.startingFrom(price)));
  }

  void delete(Collection<OwnLine> doomed) {
    Set<Integer> gone = doomed.stream().map(OwnLine::index).collect(Collectors.toSet());
    change(IntStream.range(0, lines.size()).filter(i -> !gone.contains(i)).mapToObj(i -> lines.get(i).row()).toList());
  }

  /// Deletes all rows of one of the user's own prices.
  void delete(Price price) {
    sheet.prices().stream().filter(own -> own.toPrice().equals(price)).findFirst().ifPresent(own -> {
      List<PriceRow> doomed = PriceSheet.rows(prices.kept().withOwn(List.of(own), List.of()));
      delete(lines.stream().filter(line -> doomed.contains(line.row())).toList());
    });
  }

  void undo() {
    step(before, after);
  }

  void redo() {
    step(after, before);
  }

  /// Why a cell cannot be understood; empty where it can.
  Optional<String> why(OwnLine line, PriceColumn column) {
    return Optional.ofNullable(line.problems().get(column)).map(problem ->
        Text.of("prices.sheet.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            Text.of("prices.own." + column.id()), line.row().of(column)));
  }

  private Optional<Integer> placeOf(Price price) {
    return sheet.prices().stream().filter(own -> own.toPrice().equals(price)).findFirst().flatMap(own ->
        lines.stream().filter(line -> line.row().of(PriceColumn.VENDOR).equals(own.vendor())
            && line.row().of(PriceColumn.MODEL).equals(own.model())
            && line.row().of(PriceColumn.FROM).equals(own.from().map(LocalDate::toString).orElse("")))
            .map(OwnLine::index).findFirst());
  }

  private int insert(int at, List<PriceRow> fresh) {
    List<PriceRow> rows = new ArrayList<>(rows());
    rows.addAll(at, fresh);
    change(rows);
    return at;
  }

  private void replace(int index, PriceRow row) {
    List<PriceRow> rows = new ArrayList<>(rows());
    rows.set(index, row);
    change(rows);
  }

  private List<PriceRow> rows() {
    return lines.stream().map(OwnLine::row).toList();
  }

  private void change(List<PriceRow> rows) {
    before.push(rows());
    after.clear();
    if (before.size() > MOST_STEPS) {
      before.removeLast();
    }
    show(rows);
    keep();
  }

  private void step(Deque<List<PriceRow>> from, Deque<List<PriceRow>> to) {
    if (!from.isEmpty()) {
      to.push(rows());
      show(from.pop());
      keep();
    }
  }

  private void show(List<PriceRow> rows) {
    List<OwnPrice> earlier = prices.kept().own();
    sheet = PriceSheet.read(rows, today.get(), earlier);
    List<OwnLine> now = IntStream.range(0, rows.size())
        .mapToObj(i -> new OwnLine(i, rows.get(i), sheet.problems().get(i))).toList();
    if (now.size() == lines.size()) {
      now.stream().filter(line -> !line.equals(lines.get(line.index()))).forEach(line -> lines.set(line.index(), line));
    } else {
      lines.setAll(now);
    }
    canUndo.set(!before.isEmpty());
    canRedo.set(!after.isEmpty());
    status.set(sentence());
  }

  private String sentence() {
    if (lines.stream().allMatch(line -> line.row().isBlank())) {
      return "";
    }
    String held = Text.of("prices.sheet.held", Numbers.tokens(sheet.prices().size()));
    return sheet.unfinished().isEmpty() ? held
        : held + " " + Text.of("prices.sheet.unfinished", Numbers.tokens(sheet.unfinished().size()));
  }

  /// What is kept last is what the table holds then, in whichever order these come to run.
  private void keep() {
    tasks.run(() -> {
      prices.change(kept -> kept.withOwn(sheet.prices(), sheet.unfinished()));
      return prices;
    }, _ -> onChange.run(), e -> status.set(Text.of("prices.unsaved", String.valueOf(e.getMessage()))));
  }
}
