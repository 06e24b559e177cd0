package deliberate.settings;

import deliberate.prompt.PaneSpec;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelDescriber;
import deliberate.provider.http.connection.Network;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is remembered from one start to the next; immutable.
///
/// @param theme     a theme's id, or [#SYSTEM_THEME]
/// @param window    where the window was
/// @param files     the prompts open at the end, files opened lately, and the library
/// @param endpoints servers that the user has added
/// @param models    favourites and the models chosen lately
/// @param network   how the network is reached
/// @param rendered  whether answers are shown as rendered Markdown
/// @param textSize  in percent of the usual size
/// @param layouts   of the panes, by prompt, the last changed first
public record Settings(
    String theme,
    WindowPlace window,
    FileMarks files,
    List<EndpointEntry> endpoints,
    ModelMarks models,
    Network network,
    boolean rendered,
    int textSize,
    List<PaneLayout> layouts) {
  /// Follow the system's light or dark choice.
  public static final String SYSTEM_THEME = "system";
  public static final Settings DEFAULTS = new Settings(
      SYSTEM_THEME, WindowPlace.DEFAULT, FileMarks.NONE, List.of(), ModelMarks.NONE, Network.DEFAULT, true, 100,
      List.of());

  /// What a prompt that names no panes is run on.
  public static final List<PaneSpec> USUAL_PANES =
      List.of(PaneSpec.of("offline/standard"), PaneSpec.of("offline/reasoner"));

  public Settings {
    endpoints = List.copyOf(endpoints);
    layouts = List.copyOf(layouts);
  }

  public Settings withTheme(String newTheme) {
    return new Settings(newTheme, window, files, endpoints, models, network, rendered, textSize, layouts);
  }

  public Settings withWindow(WindowPlace place) {
    return new Settings(theme, place, files, endpoints, models, network, rendered, textSize, layouts);
  }

  public Settings withFiles(FileMarks marks) {
    return new Settings(theme, window, marks, endpoints, models, network, rendered, textSize, layouts);
  }

  public Settings withEndpoints(List<EndpointEntry> newEndpoints) {
    return new Settings(theme, window, files, newEndpoints, models, network, rendered, textSize, layouts);
  }

  public Settings withModels(ModelMarks marks) {
    return new Settings(theme, window, files, endpoints, marks, network, rendered, textSize, layouts);
  }

  public Settings withNetwork(Network newNetwork) {
    return new Settings(theme, window, files, endpoints, models, newNetwork, rendered, textSize, layouts);
  }

  public Settings withRendered(boolean wanted) {
    return new Settings(theme, window, files, endpoints, models, network, wanted, textSize, layouts);
  }

  public Settings withTextSize(int percent) {
    return new Settings(theme, window, files, endpoints, models, network, rendered, percent, layouts);
  }

  /// The layout kept for this prompt; empty for none.
  public Optional<PaneLayout> layoutOf(String prompt) {
    return layouts.stream().filter(layout -> layout.prompt().equals(prompt)).findFirst();
  }

  public Settings withLayout(PaneLayout layout) {
    return new Settings(theme, window, files, endpoints, models, network, rendered, textSize,
        PaneLayout.kept(layouts, layout));
  }

  /// The window's size in device-independent pixels.
  public record WindowPlace(double width, double height, boolean maximized) {
    public static final WindowPlace DEFAULT = new WindowPlace(1280, 800, false);
  }

  /// A server that the user has added, with the models wanted from it.
  ///
  /// @param vendor       whose rules and prices apply; empty for a server of unknown make
  /// @param keyVariable  the environment variable that holds the key; empty for none
  /// @param headers      further headers; no secret is among their values
  /// @param plainAllowed whether it may be reached without TLS though it is on another machine
  public record EndpointEntry(String id, String name, String vendor, String protocol, String baseUrl,
                              String keyVariable, List<String> models, List<HeaderEntry> headers,
                              boolean plainAllowed) {
    public EndpointEntry {
      models = List.copyOf(models);
      headers = List.copyOf(headers);
    }

    /// Without further headers, and with TLS wherever it is not this machine.
    public EndpointEntry(String id, String name, String vendor, String protocol, String baseUrl, String keyVariable,
                         List<String> models) {
      this(id, name, vendor, protocol, baseUrl, keyVariable, models, List.of(), false);
    }

    /// The same with one more model.
    public EndpointEntry withModel(String model) {
      List<String> more = new ArrayList<>(models);
      more.add(model);
      return new EndpointEntry(id, name, vendor, protocol, baseUrl, keyVariable, more, headers, plainAllowed);
    }

    /// Where its models are reached.
    ///
    /// @throws IllegalArgumentException where the address is none
    public Endpoint endpoint() {
      Map<String, String> plain = new LinkedHashMap<>();
      Map<String, String> secret = new LinkedHashMap<>();
      headers.forEach(header -> (header.isSecret() ? secret : plain).put(header.name(),
          header.isSecret() ? header.variable() : header.value()));
      return new Endpoint(id, name, vendor, protocol, URI.create(baseUrl), keyVariable, plain, secret, plainAllowed);
    }

    /// Its models as they can be chosen.
    ///
    /// @throws IllegalArgumentException where the address is none
    public List<ModelCatalog.Entry> entries(ModelDescriber describer) {
      Endpoint endpoint = endpoint();
      return models.stream().map(model -> new ModelCatalog.Entry(
          describer.describe(endpoint, id + "/" + model, model), Optional.of(endpoint))).toList();
    }
  }
}
