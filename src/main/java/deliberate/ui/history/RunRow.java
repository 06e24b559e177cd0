package deliberate.ui.history;

import deliberate.run.history.entry.RunSummary;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One line of the list, read once it is in sight.
public final class RunRow {
  private final ReadOnlyObjectWrapper<RunSummary> run = new ReadOnlyObjectWrapper<>(this, "run");

  /// Null until it has been read.
  public ReadOnlyObjectProperty<RunSummary> run() {
    return run.getReadOnlyProperty();
  }

  void set(RunSummary summary) {
    run.set(summary);
  }
}
