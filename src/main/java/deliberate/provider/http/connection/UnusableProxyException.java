package deliberate.provider.http.connection;

import java.io.IOException;

/// The address of a proxy cannot be used.
public final class UnusableProxyException extends IOException {
  private static final long serialVersionUID = 1;
  private final String address;
  private final boolean otherKind;

  UnusableProxyException(String address, boolean otherKind) {
    super("cannot use the proxy " + address);
    this.address = address;
    this.otherKind = otherKind;
  }

  /// As it was given, without name and password.
  public String address() {
    return address;
  }

  /// Whether it is a proxy of another kind than HTTP, such as SOCKS.
  public boolean isOtherKind() {
    return otherKind;
  }
}
