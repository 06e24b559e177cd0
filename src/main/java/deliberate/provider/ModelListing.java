package deliberate.provider;

import java.util.List;

/// The models of a server, or why they could not be had.
public sealed interface ModelListing {

  /// @param names the models' wire names, in the server's order
  record Listed(List<String> names) implements ModelListing {
    public Listed {
      names = List.copyOf(names);
    }
  }

  /// The server did not answer as it should.
  record Failed(ProviderFailure failure) implements ModelListing {}
}
