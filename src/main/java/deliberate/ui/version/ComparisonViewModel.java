package deliberate.ui.version;

import deliberate.message.PromptDiffText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.diff.PromptDiff;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.kit.diff.DiffRows;
import deliberate.ui.kit.diff.DiffWalk;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The chosen version beside another one: the older on the left, what differs, and which difference is looked at.
public final class ComparisonViewModel {
  private static final Duration PAUSE = Duration.ofMillis(60);

  private final VersionsViewModel versions;
  private final VersionTexts texts;
  private final LatestOnly<Asked, Made> work;
  private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyObjectWrapper<Sides> sides = new ReadOnlyObjectWrapper<>(this, "sides", Sides.NONE);
  private final DiffWalk walk = new DiffWalk();
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
  private CancelSignal signal = new CancelSignal();

  /// Which two stand beside each other; empty where there is none.
  record Sides(Optional<VersionRow> left, Optional<VersionRow> right) {
    static final Sides NONE = new Sides(Optional.empty(), Optional.empty());
  }

  private record Asked(UUID prompt, Sides sides, boolean whole, CancelSignal stop) {}

  private record Made(Asked asked, DiffRows rows, String sentence) {}

  public ComparisonViewModel(VersionsViewModel versions, VersionTexts texts, TaskRunner tasks,
                             Debounce.Source debounces) {
    this.versions = versions;
    this.texts = texts;
    work = new LatestOnly<>(tasks, debounces.after(PAUSE), this::make, this::show);
    versions.chosen().subscribe(_ -> compare());
    versions.other().subscribe(_ -> compare());
    whole.subscribe(_ -> compare());
  }

  /// While the differences are being looked for.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// Whether what is the same is shown too.
  public BooleanProperty whole() {
    return whole;
  }

  ReadOnlyObjectProperty<Sides> sides() {
    return sides.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<DiffRows> rows() {
    return walk.rows();
  }

  /// Says what differs, or why nothing is compared.
  public ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  /// The difference looked at, from 0; -1 for none.
  public ReadOnlyIntegerProperty current() {
    return walk.current();
  }

  public void next() {
    walk.next();
  }

  public void previous() {
    walk.previous();
  }

  private void compare() {
    signal.cancel();
    signal = new CancelSignal();
    Sides now = order(versions.chosen().get(), versions.compared());
    sides.set(now);
    busy.set(now.right().isPresent());
    work.submit(new Asked(versions.prompt(), now, whole.get(), signal));
  }

  /// The older one on the left; one alone is on the right.
  private Sides order(Optional<VersionRow> one, Optional<VersionRow> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return new Sides(Optional.empty(), one);
    }
    Timeline all = versions.timeline().get();
    boolean inOrder = all.place(one.get()) > all.place(other.get());
    return inOrder ? new Sides(one, other) : new Sides(other, one);
  }

  private Made make(Asked asked) {
    try {
      return made(asked);
    } catch (CancellationException _) { // another two are asked for by now
      return new Made(asked, DiffRows.NONE, "");
    } catch (IOException e) {
      return new Made(asked, DiffRows.NONE, Text.of("version.problem", String.valueOf(e.getMessage())));
    }
  }

  private Made made(Asked asked) throws IOException {
    Sides two = asked.sides();
    if (two.right().isEmpty()) {
      return new Made(asked, DiffRows.NONE, "");
    }
    Optional<Prompt> after = texts.prompt(asked.prompt(), two.right().get());
    if (two.left().isEmpty()) {
      return after.isEmpty() ? new Made(asked, DiffRows.NONE, Text.of("version.no-text"))
          : new Made(asked, VersionPages.alone(after.get()), Text.of("version.only"));
    }
    Optional<Prompt> before = texts.prompt(asked.prompt(), two.left().get());
    if (before.isEmpty() || after.isEmpty()) {
      return new Made(asked, DiffRows.NONE, Text.of("version.no-text"));
    }
    PromptDiff diff = PromptDiff.of(before.get(), after.get(), asked.stop()::isCancelled);
    return new Made(asked, VersionPages.of(diff, asked.whole()), PromptDiffText.summary(diff));
  }

  private void show(Made made) {
    if (made.asked().stop() == signal) {
      busy.set(false);
      walk.show(made.rows());
      sentence.set(made.sentence());
    }
  }
}
