package deliberate.provider.http;

import deliberate.provider.http.connection.Loopback;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/// Fetches a public file that the user asks for by its address. Nothing but the address is told to the server.
public final class Download {
  private final HttpTransport transport;

  public Download(HttpTransport transport) {
    this.transport = transport;
  }

  /// Whether it may be fetched from there: over TLS, or from this machine.
  public static boolean isAllowed(URI address) {
    return address.getHost() != null && ("https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme()) && Loopback.is(address));
  }

  /// @throws IOException where it does not come, is larger than that many bytes, or the answer is no success
  /// @throws java.util.concurrent.CancellationException once cancelled
  public String text(URI address, int mostBytes, CancelSignal cancel) throws IOException {
    if (!isAllowed(address)) {
      throw new IOException(address.toString());
    }
    cancel.throwIfCancelled();
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "application/json").GET().build();
    try (HttpAnswer answer = transport.send(request, cancel)) {
      if (!answer.isSuccess()) {
        throw new IOException("HTTP " + answer.status());
      }
      return answer.text(mostBytes);
    }
  }
}
