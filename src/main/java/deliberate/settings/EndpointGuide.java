package deliberate.settings;

import deliberate.provider.EndpointPreset;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelLister;
import deliberate.provider.http.connection.Network;
import java.util.List;
import java.util.function.Consumer;

/// What helps to set up endpoints.
///
/// @param presets   vendors and local servers to start from
/// @param describer what is known of their models
/// @param lister    asks a server for its models
/// @param nearby    the same for servers on this machine, which answer at once or not at all
/// @param network   told how the network is to be reached
public record EndpointGuide(List<EndpointPreset> presets, ModelDescriber describer, ModelLister lister,
                            ModelLister nearby, Consumer<Network> network) {

  public EndpointGuide {
    presets = List.copyOf(presets);
  }
}
