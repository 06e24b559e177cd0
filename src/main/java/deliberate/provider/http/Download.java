package deliberate.provider.http;

import deliberate.provider.ProviderFailure;
import deliberate.provider.http.connection.Loopback;
import deliberate.provider.mask.Mask;
import deliberate.task.CancelSignal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Fetches a public file that the user asks for by its address. Nothing but the address is told to the server. Follows
/// a few redirects on the same server; to another one only the user can say yes.
public final class Download {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_HOPS = 5;

  private final HttpTransport transport;

  public Download(HttpTransport transport) {
    this.transport = transport.within(HttpLimits.soon(PATIENCE));
  }

  /// Why the file did not come.
  public static final class Failed extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient ProviderFailure failure;
    private final transient Optional<URI> elsewhere;

    Failed(ProviderFailure failure, Optional<URI> elsewhere) {
      super(failure.toString());
      this.failure = failure;
      this.elsewhere = elsewhere;
    }

    public ProviderFailure failure() {
      return failure;
    }

    /// Where the server says that the file is, when that is another server.
    public Optional<URI> elsewhere() {
      return elsewhere;
    }
  }

  /// Whether it may be fetched from there: over TLS, or from this machine.
  public static boolean isAllowed(URI address) {
    return address.getHost() != null && ("https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme()) && Loopback.is(address));
  }

  /// The file, unpacked where the server packed it.
  ///
  /// @throws Failed            where it does not come, or is somewhere else
  /// @throws TooLargeException where it is larger than that many bytes, unpacked
  /// @throws java.util.concurrent.CancellationException once cancelled
  public byte[] bytes(URI address, int mostBytes, CancelSignal cancel) throws IOException {
    URI from = address;
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      Fetched fetched = once(from, mostBytes, cancel);
      if (fetched.next().isEmpty()) {
        return fetched.bytes();
      }
      from = fetched.next().get();
    }
    throw new Failed(new ProviderFailure.NotUnderstood(address, "redirects without end"), Optional.empty());
  }

  private record Fetched(byte[] bytes, Optional<URI> next) {}

  private Fetched once(URI address, int mostBytes, CancelSignal cancel) throws IOException {
    if (!isAllowed(address)) {
      throw new Failed(new ProviderFailure.Insecure(address), Optional.empty());
    }
    cancel.throwIfCancelled();
    FailureMapper failures = new FailureMapper(address, "", "", false, new Words(new Mask(List.of(), List.of())));
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "application/json")
        .header("Accept-Encoding", "gzip").GET().build();
    try (HttpAnswer answer = transport.send(request, cancel)) {
      if (answer.isSuccess()) {
        return new Fetched(unpacked(answer, mostBytes), Optional.empty());
      }
      Optional<URI> next = answer.status() / 100 == 3 ? location(address, answer) : Optional.empty();
      if (next.filter(to -> isSameServer(address, to)).isPresent()) {
        return new Fetched(new byte[0], next);
      }
      throw new Failed(failures.ofStatus(answer).failure(), next);
    } catch (TooLargeException | Failed e) {
      throw e;
    } catch (IOException e) {
      cancel.throwIfCancelled();
      throw new Failed(failures.duringStream(e), Optional.empty());
    }
  }

  private static byte[] unpacked(HttpAnswer answer, int mostBytes) throws IOException {
    byte[] bytes = answer.bytes(mostBytes);
    if (!answer.header("content-encoding").equalsIgnoreCase("gzip")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] whole = in.readNBytes(mostBytes);
      if (whole.length == mostBytes) {
        throw new TooLargeException(mostBytes);
      }
      return whole;
    }
  }

  private static Optional<URI> location(URI from, HttpAnswer answer) {
    try {
      return Optional.of(answer.header("location")).filter(to -> !to.isEmpty()).map(from::resolve);
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // it leads to no address
    }
  }

  private static boolean isSameServer(URI from, URI to) {
    return isAllowed(to) && from.getHost().equalsIgnoreCase(to.getHost()) && from.getPort() == to.getPort()
        && from.getScheme().equalsIgnoreCase(to.getScheme());
  }
}
