package deliberate.provider.http;

import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// Sends requests over one shared client, so that connections are reused. Follows no redirect: a key must not travel to
/// another host. Thread-safe.
public final class HttpTransport {
  private final HttpClient client;
  private final HttpLimits limits;
  private final RetryPolicy retries;
  private final Predicate<URI> plainAllowed;

  /// @param client       as [#client] makes it
  /// @param plainAllowed which addresses beyond this machine may be reached without TLS
  public HttpTransport(HttpClient client, HttpLimits limits, RetryPolicy retries, Predicate<URI> plainAllowed) {
    this.client = client;
    this.limits = limits;
    this.retries = retries;
    this.plainAllowed = plainAllowed;
  }

  /// With the standard limits and the environment's proxy, and plain HTTP only on this machine.
  public static HttpTransport standard() {
    return new HttpTransport(client(HttpLimits.STANDARD, EnvironmentProxy.ofProcess()), HttpLimits.STANDARD,
        RetryPolicy.STANDARD, address -> false);
  }

  /// A client as this transport needs it; a caller may add its own TLS context before building.
  public static HttpClient client(HttpLimits limits, ProxySelector proxy) {
    return HttpClient.newBuilder()
        .connectTimeout(limits.connect())
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(proxy)
        .build();
  }

  /// Over the same connections, with other limits; that for connecting counts as one for the first byte.
  public HttpTransport within(HttpLimits otherLimits) {
    return new HttpTransport(client, otherLimits, retries, plainAllowed);
  }

  public HttpLimits limits() {
    return limits;
  }

  public RetryPolicy retries() {
    return retries;
  }

  /// Whether a request may leave for that address: by TLS, or to this machine, or where plain HTTP was allowed.
  public boolean maySend(URI address) {
    return "https".equalsIgnoreCase(address.getScheme()) || Loopback.is(address) || plainAllowed.test(address);
  }

  /// Sends, and waits for the answer's head. Close what comes back.
  ///
  /// @throws CancellationException once cancelled, or where the thread is interrupted
  /// @throws IOException           where no answer comes
  public HttpAnswer send(HttpRequest request, CancelSignal cancel) throws IOException {
    BodyStream body = new BodyStream(limits);
    CompletableFuture<HttpResponse.ResponseInfo> head = new CompletableFuture<>();
    CompletableFuture<?> exchange = start(request, body, head);
    CancelSignal.Registration registration = cancel.onCancel(() -> {
      head.cancel(false);
      exchange.cancel(true);
      body.cancel();
    });
    boolean answered = false;
    try {
      HttpResponse.ResponseInfo info = head.get(limits.firstByte().toNanos(), TimeUnit.NANOSECONDS);
      answered = true;
      return new HttpAnswer(info.statusCode(), info.headers(), body, registration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (TimeoutException e) {
      throw new SilenceException(limits.firstByte(), false);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } finally {
      if (!answered) {
        registration.close();
        exchange.cancel(true);
        body.close();
      }
    }
  }

  /// The head is taken where it is first seen: a connection that breaks right after it can make the exchange fail as a
  /// whole, although a part of the body has come and must be kept.
  private CompletableFuture<?> start(HttpRequest request, BodyStream body,
      CompletableFuture<HttpResponse.ResponseInfo> head) throws IOException {
    try {
      CompletableFuture<HttpResponse<BodyStream>> exchange = client.sendAsync(request, info -> {
        head.complete(info);
        return body;
      });
      exchange.whenComplete((response, failure) -> {
        if (failure != null) {
          head.completeExceptionally(failure instanceof CompletionException ? failure.getCause() : failure);
        }
      });
      return exchange;
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
