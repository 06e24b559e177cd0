package deliberate.ui.settings;

import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The models that can be chosen: those built in, and those of the user's endpoints.
public final class CatalogViewModel {
  private final ReadOnlyObjectWrapper<ModelCatalog> catalog = new ReadOnlyObjectWrapper<>();

  public CatalogViewModel(List<ModelCatalog.Entry> builtIn, SettingsViewModel settings, ModelDescriber describer) {
    settings.settings().subscribe(now -> {
      List<ModelCatalog.Entry> entries = new ArrayList<>(builtIn);
      now.endpoints().forEach(endpoint -> entries.addAll(usable(endpoint, describer)));
      catalog.set(new ModelCatalog(entries));
    });
  }

  public ReadOnlyObjectProperty<ModelCatalog> catalog() {
    return catalog.getReadOnlyProperty();
  }

  /// None of an endpoint whose address is none, as in settings edited by hand; its form says what is wrong with it.
  private static List<ModelCatalog.Entry> usable(Settings.EndpointEntry endpoint, ModelDescriber describer) {
    try {
      return endpoint.entries(describer);
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }
}
