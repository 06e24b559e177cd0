package deliberate.settings;

import deliberate.provider.Endpoint;
import deliberate.provider.EndpointPreset;
import deliberate.provider.ModelLister;
import deliberate.task.CancelSignal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for servers on this machine, at the addresses where they usually listen; only when told to.
public final class LocalServers {
  private final List<EndpointPreset> presets;
  private final ModelLister lister;

  /// @param presets those that are not local are left alone
  /// @param lister  should give up soon
  public LocalServers(List<EndpointPreset> presets, ModelLister lister) {
    this.presets = presets.stream().filter(EndpointPreset::local).toList();
    this.lister = lister;
  }

  /// A server that answered.
  ///
  /// @param way    how it is reached
  /// @param models what it says it has
  public record Found(EndpointPreset preset, EndpointPreset.Way way, List<String> models) {
    public Found {
      models = List.copyOf(models);
    }
  }

  /// The servers that answer, each in the first way that it does; no key is sent.
  ///
  /// @throws java.util.concurrent.CancellationException once cancelled
  public List<Found> find(CancelSignal cancel) {
    return presets.stream().flatMap(preset -> preset.ways().stream()
        .flatMap(way -> ask(preset, way, cancel).stream()).limit(1)).toList();
  }

  private Optional<Found> ask(EndpointPreset preset, EndpointPreset.Way way, CancelSignal cancel) {
    Endpoint endpoint = new Endpoint(
        preset.id(), preset.name(), preset.id(), way.protocol(), URI.create(way.baseUrl()), "", Map.of());
    return lister.list(endpoint, _ -> Optional.empty(), cancel) instanceof ModelLister.Listed listed
        ? Optional.of(new Found(preset, way, listed.names()))
        : Optional.empty();
  }
}
