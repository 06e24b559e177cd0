package deliberate.ui.settings.key;

import deliberate.provider.EndpointPreset;
import deliberate.settings.Settings.EndpointEntry;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Vendors whose key is in the environment already. The keys are offered, and stay where they are.
public final class FoundKeys {
  private final List<EndpointPreset> withKey;
  private final ObservableList<EndpointEntry> entries;
  private final ObservableList<EndpointPreset> vendors = FXCollections.observableArrayList();

  /// @param variableIsSet whether the environment variable of that name holds something
  public FoundKeys(List<EndpointPreset> presets, ObservableList<EndpointEntry> entries,
                   Predicate<String> variableIsSet) {
    this.withKey = presets.stream()
        .filter(preset -> !preset.keyVariable().isEmpty() && variableIsSet.test(preset.keyVariable())).toList();
    this.entries = entries;
    entries.addListener((ListChangeListener<EndpointEntry>) _ -> refresh());
    refresh();
  }

  /// Those that no endpoint is set up for.
  public ObservableList<EndpointPreset> vendors() {
    return vendors;
  }

  private void refresh() {
    vendors.setAll(withKey.stream()
        .filter(preset -> entries.stream().noneMatch(entry -> entry.vendor().equals(preset.id()))).toList());
  }
}
