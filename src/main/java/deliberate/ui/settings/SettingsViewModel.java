package deliberate.ui.settings;

import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.TaskRunner;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The settings in force; every change is written to disk away from the window's thread.
public final class SettingsViewModel {
  private static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200, 250);

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final AtomicReference<Settings> latest;
  private final StringProperty theme;
  private final ReadOnlyIntegerWrapper textSize;
  private final SettingsFile file;
  private final TaskRunner tasks;
  private final Consumer<Exception> onUnsaved;

  /// @param onUnsaved told where the settings could not be written
  public SettingsViewModel(Settings initial, SettingsFile file, TaskRunner tasks, Consumer<Exception> onUnsaved) {
    this.settings = new ReadOnlyObjectWrapper<>(initial);
    this.latest = new AtomicReference<>(initial);
    this.theme = new SimpleStringProperty(initial.theme());
    this.textSize = new ReadOnlyIntegerWrapper(nearest(initial.textSize()));
    this.file = file;
    this.tasks = tasks;
    this.onUnsaved = onUnsaved;
    theme.subscribe((_, chosen) -> update(now -> now.withTheme(chosen)));
  }

  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /// The chosen theme's id, to be bound both ways.
  public StringProperty theme() {
    return theme;
  }

  /// The size of texts in percent of the usual one.
  public ReadOnlyIntegerProperty textSize() {
    return textSize.getReadOnlyProperty();
  }

  /// Goes so many steps up or down the list of sizes; 0 goes back to the usual one.
  public void resizeText(int steps) {
    int place = TEXT_SIZES.indexOf(textSize.get()) + steps;
    int percent = steps == 0 ? Settings.DEFAULTS.textSize()
        : TEXT_SIZES.get(Math.clamp(place, 0, TEXT_SIZES.size() - 1));
    if (percent != textSize.get()) {
      textSize.set(percent);
      update(now -> now.withTextSize(percent));
    }
  }

  private static int nearest(int percent) {
    return TEXT_SIZES.stream().min(Comparator.comparingInt(size -> Math.abs(size - percent))).orElseThrow();
  }

  /// Changes the settings and saves them; the newest state is what gets written, in whichever order the saves run.
  public void update(UnaryOperator<Settings> change) {
    settings.set(change.apply(settings.get()));
    latest.set(settings.get());
    save(() -> {}, onUnsaved);
  }

  /// Changes the settings and goes on once they are on disk, or cannot be: for the way out.
  public void updateThen(UnaryOperator<Settings> change, Runnable after) {
    settings.set(change.apply(settings.get()));
    latest.set(settings.get());
    save(after, _ -> after.run());
  }

  private void save(Runnable onSaved, Consumer<Exception> onFailed) {
    tasks.run(() -> {
      // Taken under the lock that the file is written under, so that an older state never overtakes a newer one.
      synchronized (file) {
        file.save(latest.get());
      }
      return null;
    }, _ -> onSaved.run(), onFailed);
  }
}
