package deliberate.provider.http.connection;

import java.io.IOException;

/// The way ended at the proxy: it does not answer, or does not let the request through.
public final class ProxyFailedException extends IOException {
  private static final long serialVersionUID = 1;
  private final String proxy;

  public ProxyFailedException(String proxy, IOException cause) {
    super(cause.getMessage(), cause);
    this.proxy = proxy;
  }

  /// Its host and port.
  public String proxy() {
    return proxy;
  }
}
