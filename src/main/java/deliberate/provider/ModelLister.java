package deliberate.provider;

import deliberate.task.CancelSignal;
import java.util.List;

/// Asks a server which models it has. Blocks the calling thread, but not for long: a server that says nothing is given
/// up.
@FunctionalInterface
public interface ModelLister {

  /// What the server says, or why it says nothing.
  ///
  /// @param keys asked once, for the key of this endpoint
  /// @throws java.util.concurrent.CancellationException once cancelled
  Listing list(Endpoint endpoint, KeySource keys, CancelSignal cancel);

  /// The models of a server, or why they could not be had.
  sealed interface Listing {}

  /// @param models in the server's order
  record Listed(List<ModelOffer> models) implements Listing {
    public Listed {
      models = List.copyOf(models);
    }

    /// Models of which nothing but the wire names is known.
    public static Listed named(List<String> names) {
      return new Listed(names.stream().map(ModelOffer::named).toList());
    }

    /// Their wire names.
    public List<String> names() {
      return models.stream().map(ModelOffer::name).toList();
    }
  }

  /// The server did not answer as it should.
  record Failed(ProviderFailure failure) implements Listing {}
}
