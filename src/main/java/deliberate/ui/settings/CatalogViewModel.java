package deliberate.ui.settings;

import deliberate.provider.Endpoint;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.settings.Settings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The models that can be chosen: those built in, and those of the user's endpoints.
public final class CatalogViewModel {
  private final ReadOnlyObjectWrapper<ModelCatalog> catalog = new ReadOnlyObjectWrapper<>();

  public CatalogViewModel(List<ModelCatalog.Entry> builtIn, SettingsViewModel settings) {
    settings.settings().subscribe(now -> {
      List<ModelCatalog.Entry> entries = new ArrayList<>(builtIn);
      now.endpoints().forEach(endpoint -> entries.addAll(entriesOf(endpoint)));
      catalog.set(new ModelCatalog(entries));
    });
  }

  public ReadOnlyObjectProperty<ModelCatalog> catalog() {
    return catalog.getReadOnlyProperty();
  }

  private static List<ModelCatalog.Entry> entriesOf(Settings.EndpointEntry entry) {
    Endpoint endpoint = new Endpoint(entry.id(), entry.name(), entry.vendor(), entry.protocol(),
        URI.create(entry.baseUrl()), entry.keyVariable(), Map.of());
    return entry.models().stream().map(model -> new ModelCatalog.Entry(
        ModelSpec.unknown(entry.id() + "/" + model, entry.vendor(), entry.protocol(), model),
        Optional.of(endpoint))).toList();
  }
}
