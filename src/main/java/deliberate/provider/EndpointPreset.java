package deliberate.provider;

import java.util.List;

/// A vendor or local server as a start for an [Endpoint] of the user's own.
///
/// @param id          as in [Endpoint#vendor]
/// @param keyVariable the environment variable that usually holds its key; empty where none is needed
/// @param local       whether it runs on the user's own machine
/// @param ways        the protocols it speaks, the preferred one first
public record EndpointPreset(String id, String name, String keyVariable, boolean local, List<Way> ways) {
  /// The id of the preset for a server of any make.
  public static final String ANY = "compatible";

  public EndpointPreset {
    ways = List.copyOf(ways);
  }

  public boolean isAny() {
    return id.equals(ANY);
  }

  /// @param baseUrl where; a `{name}` in it is to be filled in by the user; empty where every server has its own
  public record Way(String protocol, String baseUrl) {}
}
