package deliberate.provider;

import deliberate.task.CancelSignal;

/// Asks a server which models it has. Blocks the calling thread, but not for long: a server that says nothing is given
/// up.
@FunctionalInterface
public interface ModelLister {

  /// What the server says, or why it says nothing.
  ///
  /// @param keys asked once, for the key of this endpoint
  /// @throws java.util.concurrent.CancellationException once cancelled
  ModelListing list(Endpoint endpoint, KeySource keys, CancelSignal cancel);
}
