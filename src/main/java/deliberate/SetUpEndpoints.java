package deliberate;

import deliberate.cli.Console;
import deliberate.message.Text;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.provider.http.connection.Connections;
import deliberate.settings.DataFolders;
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
  private final Connections connections;
  private final Console console;

  SetUpEndpoints(ModelDescriber describer, Connections connections, Console console) {
    this.describer = describer;
    this.connections = connections;
    this.console = console;
  }

  /// These models and those of the endpoints; from now on their network is used.
  ModelCatalog catalog(List<ModelCatalog.Entry> builtIn) {
    List<ModelCatalog.Entry> entries = new ArrayList<>(builtIn);
    try {
      Settings settings = new SettingsFile(DataFolders.ofThisMachine()).load();
      connections.use(settings.network());
      settings.endpoints().forEach(endpoint -> entries.addAll(models(endpoint)));
    } catch (IOException | IllegalArgumentException e) {
      console.complain(Text.of("cli.settings-unreadable", String.valueOf(e.getMessage())));
    }
    return new ModelCatalog(entries);
  }

  /// Where keys for that origin lie, with the names of the endpoints they were typed for.
  Map<String, String> keptAt(String origin, SecretStore keys) {
    Map<String, String> kept = new LinkedHashMap<>();
    keys.endpointsAt(origin).forEach(id -> kept.put(id, id));
    try {
      new SettingsFile(DataFolders.ofThisMachine()).load().endpoints()
          .forEach(endpoint -> kept.computeIfPresent(endpoint.id(), (_, _) -> endpoint.name()));
    } catch (IOException _) {
      return kept; // said already, where the models were looked up
    }
    return kept;
  }

  /// One endpoint that cannot be used does not hide the others.
  private List<ModelCatalog.Entry> models(Settings.EndpointEntry endpoint) {
    try {
      return endpoint.entries(describer);
    } catch (IllegalArgumentException e) {
      console.complain(Text.of("cli.settings-unreadable", String.valueOf(e.getMessage())));
      return List.of();
    }
  }
}
