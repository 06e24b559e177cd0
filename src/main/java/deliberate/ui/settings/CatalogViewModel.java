package deliberate.ui.settings;

import deliberate.provider.ModelCatalog;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The models that can be chosen: those built in, and those of the user's endpoints.
public final class CatalogViewModel {
  private final ReadOnlyObjectWrapper<ModelCatalog> catalog = new ReadOnlyObjectWrapper<>();

  public CatalogViewModel(List<ModelCatalog.Entry> builtIn, SettingsViewModel settings) {
    settings.settings().subscribe(now -> {
      List<ModelCatalog.Entry> entries = new ArrayList<>(builtIn);
      now.endpoints().forEach(endpoint -> entries.addAll(endpoint.entries()));
      catalog.set(new ModelCatalog(entries));
    });
  }

  public ReadOnlyObjectProperty<ModelCatalog> catalog() {
    return catalog.getReadOnlyProperty();
  }
}
