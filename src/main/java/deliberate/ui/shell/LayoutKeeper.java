package deliberate.ui.shell;

import deliberate.prompt.Prompt;
import deliberate.settings.PaneLayout;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.kit.Debounce;
import deliberate.ui.settings.SettingsViewModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Shows the panes of each prompt as its user left them, and remembers how that is.
public final class LayoutKeeper {
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final ObservableValue<Prompt> prompt;
  private final CompareViewModel compare;
  private final SettingsViewModel settings;
  private final Debounce debounce;
  private String shown = "";

  public LayoutKeeper(ObservableValue<Prompt> prompt, CompareViewModel compare, SettingsViewModel settings,
                      Debounce.Source debounces) {
    this.prompt = prompt;
    this.compare = compare;
    this.settings = settings;
    this.debounce = debounces.after(PAUSE);
    prompt.subscribe(now -> open(now.id().toString()));
    compare.gridProperty().addListener(_ -> changed());
    compare.widthsProperty().addListener(_ -> changed());
  }

  private void open(String id) {
    if (!id.equals(shown)) {
      shown = id;
      PaneLayout kept = settings.settings().get().layoutOf(id).orElse(new PaneLayout(id, false, List.of()));
      compare.gridProperty().set(kept.grid());
      compare.widthsProperty().set(kept.widths());
    }
  }

  private void changed() {
    String id = prompt.getValue().id().toString();
    PaneLayout now = new PaneLayout(id, compare.gridProperty().get(), compare.widthsProperty().get());
    debounce.restart(() -> {
      if (!settings.settings().get().layoutOf(id).equals(Optional.of(now))) {
        settings.update(before -> before.withLayout(now));
      }
    });
  }
}
