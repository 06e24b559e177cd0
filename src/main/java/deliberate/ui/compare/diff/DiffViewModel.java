package deliberate.ui.compare.diff;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.prompt.diff.WordDiff;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.pane.PaneLabels;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.diff.DiffRows;
import deliberate.ui.kit.diff.DiffWalk;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Two panes whose texts are compared by word: which, how much differs, and which difference is looked at. Renewed
/// when one of them has been run again.
public final class DiffViewModel {
  private record Made(WordDiff diff, DiffRows rows) {}

  private final ObservableList<PaneViewModel> panes;
  private final TaskRunner tasks;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ObjectProperty<PaneViewModel> left = new SimpleObjectProperty<>(this, "left");
  private final ObjectProperty<PaneViewModel> right = new SimpleObjectProperty<>(this, "right");
  private final BooleanProperty thinking = new SimpleBooleanProperty(this, "thinking");
  private final DiffWalk walk = new DiffWalk();
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
  private final ChangeListener<Object> onRun = (property, before, now) -> compare();
  private CancelSignal signal = new CancelSignal();

  public DiffViewModel(ObservableList<PaneViewModel> panes, TaskRunner tasks) {
    this.panes = panes;
    this.tasks = tasks;
    for (ObjectProperty<PaneViewModel> side : List.of(left, right)) {
      side.subscribe(this::follow);
    }
    thinking.subscribe(this::compare);
    panes.addListener((ListChangeListener<PaneViewModel>) change -> {
      if (open.get() && !(panes.contains(left.get()) && panes.contains(right.get()))) {
        close();
      }
    });
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// While the differences are being looked for.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// The panes to choose from.
  public ObservableList<PaneViewModel> panes() {
    return panes;
  }

  public ObjectProperty<PaneViewModel> leftProperty() {
    return left;
  }

  public ObjectProperty<PaneViewModel> rightProperty() {
    return right;
  }

  /// Whether the thinking is compared instead of the answers.
  public BooleanProperty thinkingProperty() {
    return thinking;
  }

  /// Says how much differs, or why nothing is compared.
  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// Both texts, laid out beside each other.
  ReadOnlyObjectProperty<DiffRows> rowsProperty() {
    return walk.rows();
  }

  /// The difference looked at, from 0; -1 for none.
  public ReadOnlyIntegerProperty currentProperty() {
    return walk.current();
  }

  /// What a pane is called.
  public String name(PaneViewModel pane) {
    return PaneLabels.of(pane, panes);
  }

  /// Whether there is anything to compare with.
  public boolean canOpen() {
    return panes.size() > 1;
  }

  /// Compares this pane with the one after it.
  public void open(PaneViewModel pane) {
    if (canOpen()) {
      open(pane, panes.get((panes.indexOf(pane) + 1) % panes.size()));
    }
  }

  public void open(PaneViewModel one, PaneViewModel other) {
    open.set(false);
    left.set(one);
    right.set(other);
    open.set(true);
    compare();
  }

  public void close() {
    open.set(false);
    signal.cancel();
    left.set(null);
    right.set(null);
    show(DiffRows.NONE, "");
  }

  public void swap() {
    open(right.get(), left.get());
  }

  public void next() {
    walk.next();
  }

  public void previous() {
    walk.previous();
  }

  private void follow(PaneViewModel before, PaneViewModel now) {
    if (before != null && before != left.get() && before != right.get()) {
      before.recordProperty().removeListener(onRun);
    }
    if (now != null) {
      now.recordProperty().removeListener(onRun);
      now.recordProperty().addListener(onRun);
    }
    compare();
  }

  private void compare() {
    if (!open.get() || left.get() == null || right.get() == null) {
      return;
    }
    signal.cancel();
    CancelSignal mine = new CancelSignal();
    signal = mine;
    String one = text(left.get());
    String other = text(right.get());
    if (left.get() == right.get() || one.isBlank() || other.isBlank()) {
      show(DiffRows.NONE, left.get() == right.get() ? Text.of("compare.diff.same-pane")
          : Text.of("compare.diff.nothing", name(one.isBlank() ? left.get() : right.get())));
      return;
    }
    busy.set(true);
    tasks.run(() -> {
      WordDiff diff = WordDiff.of(one, other, mine::isCancelled);
      return new Made(diff, DiffRows.of(diff));
    }, made -> tell(made, mine), problem -> broken(problem, mine));
  }

  private String text(PaneViewModel pane) {
    return (thinking.get() ? pane.thinking() : pane.answer()).value().strip();
  }

  private void tell(Made made, CancelSignal asked) {
    if (asked == signal && !asked.isCancelled()) {
      show(made.rows(), sentence(made.diff()));
    }
  }

  private void broken(Exception problem, CancelSignal asked) {
    if (asked == signal && !(problem instanceof CancellationException)) {
      show(DiffRows.NONE, Text.of("compare.diff.broken", String.valueOf(problem.getMessage())));
    }
  }

  private void show(DiffRows now, String words) {
    busy.set(false);
    walk.show(now);
    sentence.set(words);
  }

  private static String sentence(WordDiff diff) {
    if (diff.changes().isEmpty()) {
      return Text.of(diff.differsInSpaceAlone() ? "compare.diff.space" : "compare.diff.same");
    }
    int places = diff.changes().size();
    String words = Text.of("compare.diff.words",
        places == 1 ? Text.of("compare.diff.place") : Text.of("compare.diff.places", Numbers.tokens(places)),
        words(diff.gone()), words(diff.come()));
    return diff.coarse() ? Text.of("compare.diff.coarse", words) : words;
  }

  private static String words(int number) {
    return number == 1 ? Text.of("compare.diff.word") : Text.of("compare.diff.word.many", Numbers.tokens(number));
  }
}
