package deliberate.ui.settings;

import deliberate.provider.Endpoint;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The models that can be chosen: those built in, and those of the user's endpoints. One whose
/// address is broken in the settings offers none, until it is mended there.
public final class CatalogViewModel {
  private final ReadOnlyObjectWrapper<ModelCatalog> catalog = new ReadOnlyObjectWrapper<>();

  public CatalogViewModel(List<ModelCatalog.Entry> builtIn, SettingsViewModel settings, ModelDescriber describer) {
    settings.settings().subscribe(now -> {
      List<ModelCatalog.Entry> entries = new ArrayList<>(builtIn);
      now.endpoints().stream().filter(endpoint -> Endpoint.address(endpoint.baseUrl()).isPresent())
          .forEach(endpoint -> entries.addAll(endpoint.entries(describer)));
      catalog.set(new ModelCatalog(entries));
    });
  }

  public ReadOnlyObjectProperty<ModelCatalog> catalog() {
    return catalog.getReadOnlyProperty();
  }
}
