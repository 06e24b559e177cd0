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

  /// @param names the models' wire names, in the server's order
  record Listed(List<String> names) implements Listing {
    public Listed {
      names = List.copyOf(names);
    }
  }

  /// The server did not answer as it should.
  record Failed(ProviderFailure failure) implements Listing {}
}
