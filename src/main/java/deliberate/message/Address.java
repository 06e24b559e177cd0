package deliberate.message;

import java.net.URI;

/// How a server's address is shown: without user info, query and fragment, any of which may carry a key.
public final class Address {
  private Address() {}

  public static String of(URI address) {
    if (address.isOpaque() || address.getRawAuthority() == null) {
      return address.toString().replaceFirst("[?#].*", "");
    }
    String authority = address.getRawAuthority();
    return address.getScheme() + "://" + authority.substring(authority.lastIndexOf('@') + 1) + address.getPath();
  }
}
