package deliberate.provider.http.connection;

import java.net.URI;
import java.util.Locale;

/// Tells this machine's own addresses from others, by name and without asking any name server.
public final class Loopback {
  private Loopback() {}

  public static boolean is(URI address) {
    return address.getHost() != null && isHost(address.getHost());
  }

  static boolean isHost(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.endsWith(".localhost") || name.matches("127(\\.\\d{1,3}){3}")
        || name.equals("[::1]") || name.equals("::1") || name.matches("\\[(0{1,4}:){7}0{0,3}1]");
  }
}
