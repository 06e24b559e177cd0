package deliberate.ui.settings;

import deliberate.provider.EndpointPreset;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelLister;
import deliberate.provider.anthropic.AnthropicMessages;
import deliberate.provider.gemini.Gemini;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.RetryPolicy;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.ollama.Ollama;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.wire.HttpModelLister;
import deliberate.provider.wire.WireProtocol;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.settings.DataFolders;
import deliberate.settings.EndpointGuide;
import deliberate.settings.EnvironmentKeys;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.settings.key.SecretStore;
import deliberate.settings.key.TestKeys;
import deliberate.task.TaskRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The endpoints of a user with one key in the environment, over real connections to this machine.
final class SettingsBench {
  static final String KEY = "sk-planted-0123456789";
  private static final List<WireProtocol> PROTOCOLS =
      List.of(new OpenAiChat(), new AnthropicMessages(), new Gemini(), new Ollama());

  private SettingsBench() {}

  /// @param local the servers that may be on this machine
  static EndpointsViewModel endpoints(Path folder, TaskRunner tasks, List<EndpointPreset> local) {
    SettingsViewModel settings = new SettingsViewModel(
        Settings.DEFAULTS, new SettingsFile(new DataFolders(folder, folder)), tasks, problem -> {
          throw new AssertionError(problem);
        });
    SecretStore keys = TestKeys.in(folder, new EnvironmentKeys(Map.of("OPENAI_API_KEY", KEY)::get));
    List<EndpointPreset> presets = new java.util.ArrayList<>(
        VendorBook.builtIn().presets().stream().filter(preset -> !preset.local()).toList());
    presets.addAll(local);
    return new EndpointsViewModel(settings, keys, PROTOCOLS.stream().map(WireProtocol::id).toList(),
        new EndpointGuide(presets, ModelDescriber.ofNothing(), lister(), lister(), _ -> { }), tasks);
  }

  private static ModelLister lister() {
    HttpLimits limits = HttpLimits.soon(Duration.ofSeconds(30));
    return new HttpModelLister(PROTOCOLS, new HttpTransport(new Connections(Map.of(), null), limits,
        RetryPolicy.STANDARD), VendorBook.builtIn());
  }
}
