package deliberate.provider.http.connection;

import java.util.List;

/// How the user wants the network to be reached.
///
/// @param proxy        which proxy is used
/// @param proxyAddress of the proxy, where it is [ProxyChoice#ADDRESS]; without name and password
/// @param direct       hosts that are reached without that proxy, each with all below it
/// @param authorities  paths of PEM files with certificate authorities that are trusted besides the system's
public record Network(ProxyChoice proxy, String proxyAddress, List<String> direct, List<String> authorities) {
  public static final Network DEFAULT = new Network(ProxyChoice.ENVIRONMENT, "", List.of(), List.of());

  public Network {
    direct = List.copyOf(direct);
    authorities = List.copyOf(authorities);
  }

  /// Which proxy is used.
  public enum ProxyChoice {
    /// None.
    OFF,
    /// That of the environment's variables, else the system's own choice.
    ENVIRONMENT,
    /// The one at the address given.
    ADDRESS
  }
}
