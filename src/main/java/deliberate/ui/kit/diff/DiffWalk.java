package deliberate.ui.kit.diff;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Two texts beside each other, and which of their differences is looked at.
public final class DiffWalk {
  private final ReadOnlyObjectWrapper<DiffRows> rows = new ReadOnlyObjectWrapper<>(this, "rows", DiffRows.NONE);
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);

  public ReadOnlyObjectProperty<DiffRows> rows() {
    return rows.getReadOnlyProperty();
  }

  /// From 0; -1 for none.
  public ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /// Lays out other texts; none of their differences is looked at yet.
  public void show(DiffRows now) {
    current.set(-1);
    rows.set(now);
  }

  /// The next one, after the last the first.
  public void next() {
    step(1);
  }

  /// The one before, before the first the last.
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    int all = rows.get().changes().size();
    if (all > 0) {
      current.set(Math.floorMod(current.get() < 0 && by < 0 ? -1 : current.get() + by, all));
    }
  }
}
