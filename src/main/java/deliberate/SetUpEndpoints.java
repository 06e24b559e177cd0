package deliberate;

import deliberate.cli.Console;
import deliberate.message.Text;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.provider.http.connection.Connections;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.settings.key.SecretStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the window's user set up, for the command line; what of it cannot be used is said on the console.
final class SetUpEndpoints {
  private final ModelDescriber describer;
  private final Console console;
  private final Settings settings;

  /// From now on their network is used.
  SetUpEndpoints(SettingsFile file, ModelDescriber describer, Connections connections, Console console) {
    this.describer = describer;
    this.console = console;
    this.settings = read(file, connections);
  }

  /// These models and those of the endpoints.
  ModelCatalog catalog(List<ModelCatalog.Entry> builtIn) {
    List<ModelCatalog.Entry> entries = new ArrayList<>(builtIn);
    settings.endpoints().forEach(endpoint -> entries.addAll(models(endpoint)));
    return new ModelCatalog(entries);
  }

  List<Settings.EndpointEntry> all() {
    return settings.endpoints();
  }

  /// Where keys for that origin lie, with the names of the endpoints they were typed for.
  Map<String, String> keptAt(String origin, SecretStore keys) {
    Map<String, String> kept = new LinkedHashMap<>();
    keys.endpointsAt(origin).forEach(id -> kept.put(id, id));
    settings.endpoints().forEach(endpoint -> kept.computeIfPresent(endpoint.id(), (_, _) -> endpoint.name()));
    return kept;
  }

  /// One endpoint that cannot be used does not hide the others.
  private List<ModelCatalog.Entry> models(Settings.EndpointEntry endpoint) {
    try {
      return endpoint.entries(describer);
    } catch (IllegalArgumentException e) {
      complain(e);
      return List.of();
    }
  }

  private Settings read(SettingsFile file, Connections connections) {
    try {
      Settings read = file.load();
      connections.use(read.network());
      return read;
    } catch (IOException | IllegalArgumentException e) {
      complain(e);
      return Settings.DEFAULTS;
    }
  }

  private void complain(Exception e) {
    console.complain(Text.of("cli.settings-unreadable", String.valueOf(e.getMessage())));
  }
}
