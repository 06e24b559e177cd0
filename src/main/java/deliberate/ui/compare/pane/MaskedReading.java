package deliberate.ui.compare.pane;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// A pane's numbers as they are shown: while something hides who answers, under another name.
final class MaskedReading {
  private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(this, "state", PaneState.IDLE);
  private final ReadOnlyObjectWrapper<PaneReading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
  private final ObjectProperty<Optional<PaneMask>> mask = new SimpleObjectProperty<>(this, "mask", Optional.empty());
  private Optional<PaneReading> actual = Optional.empty();

  MaskedReading() {
    reading.addListener((property, before, now) -> state.set(now.state()));
    mask.addListener((property, before, now) -> change(UnaryOperator.identity()));
  }

  ObjectProperty<Optional<PaneMask>> maskProperty() {
    return mask;
  }

  ReadOnlyObjectProperty<PaneState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PaneReading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  void show(PaneReading now) {
    actual = Optional.of(now);
    reading.set(mask.get().map(hidden -> now.masked(hidden.name())).orElse(now));
  }

  void idle(PaneChoice choice) {
    show(PaneReading.idle(choice.label(), choice.isSimulated()));
  }

  /// Makes the numbers others; nothing where there are none yet.
  void change(UnaryOperator<PaneReading> how) {
    actual.map(how).ifPresent(this::show);
  }
}
