package deliberate.provider.http;

import deliberate.provider.http.connection.Connections;
import deliberate.provider.http.connection.ProxyFailedException;
import deliberate.provider.http.connection.Route;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Sends requests over one shared client, so that connections are reused. Follows no redirect: a key must not travel to
/// another host. Thread-safe.
public final class HttpTransport {
  private static final int PROXY_WANTS_NAME = 407;
  private final Connections connections;
  private final HttpLimits limits;
  private final RetryPolicy retries;

  public HttpTransport(Connections connections, HttpLimits limits, RetryPolicy retries) {
    this.connections = connections;
    this.limits = limits;
    this.retries = retries;
  }

  /// With the standard limits.
  public static HttpTransport standard(Connections connections) {
    return new HttpTransport(connections, HttpLimits.STANDARD, RetryPolicy.STANDARD);
  }

  /// Over the same connections, with other limits; that for connecting counts as one for the first byte.
  public HttpTransport within(HttpLimits otherLimits) {
    return new HttpTransport(connections, otherLimits, retries);
  }

  public HttpLimits limits() {
    return limits;
  }

  public RetryPolicy retries() {
    return retries;
  }

  /// Sends, and waits for the answer's head. Close what comes back.
  ///
  /// @throws CancellationException once cancelled, or where the thread is interrupted
  /// @throws IOException           where no answer comes
  public HttpAnswer send(HttpRequest request, CancelSignal cancel) throws IOException {
    Optional<Route> route = connections.route(request.uri());
    SleepWatch sleep = new SleepWatch();
    BodyStream body = new BodyStream(limits, sleep);
    CompletableFuture<HttpResponse.ResponseInfo> head = new CompletableFuture<>();
    CompletableFuture<?> exchange = start(named(request, route), body, head);
    CancelSignal.Registration registration = cancel.onCancel(() -> {
      head.cancel(false);
      exchange.cancel(true);
      body.cancel();
    });
    boolean answered = false;
    try {
      HttpResponse.ResponseInfo info = await(head, sleep);
      if (info.statusCode() == PROXY_WANTS_NAME && route.isPresent()) {
        throw new ProxyFailedException(route.get().name(), new IOException("it wants a name and a password (407)"));
      }
      answered = true;
      return new HttpAnswer(info.statusCode(), info.headers(), body, registration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw broken(e.getCause(), route);
    } finally {
      if (!answered) {
        registration.close();
        exchange.cancel(true);
        body.close();
      }
    }
  }

  private HttpResponse.ResponseInfo await(CompletableFuture<HttpResponse.ResponseInfo> head, SleepWatch sleep)
      throws InterruptedException, ExecutionException, SilenceException {
    long deadline = System.nanoTime() + limits.firstByte().toNanos();
    while (true) {
      try {
        return head.get(sleep.slice(deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException _) {
        if (deadline - System.nanoTime() <= 0) {
          throw new SilenceException(limits.firstByte(), false);
        }
        sleep.look(false);
      }
    }
  }

  private static IOException broken(Throwable cause, Optional<Route> route) {
    IOException e = cause instanceof IOException io ? io : new IOException(cause);
    boolean atProxy = e instanceof ConnectException || e instanceof HttpConnectTimeoutException
        || String.valueOf(e.getMessage()).startsWith("Tunnel failed");
    return route.isPresent() && atProxy ? new ProxyFailedException(route.get().name(), e) : e;
  }

  /// With what the proxy wants to know. The client shows that to the proxy alone.
  private static HttpRequest named(HttpRequest request, Optional<Route> route) {
    return route.flatMap(Route::authorization).map(who -> HttpRequest.newBuilder(request, (_, _) -> true)
        .header("Proxy-Authorization", who).build()).orElse(request);
  }

  /// The head is taken where it is first seen: a connection that breaks right after it can make the exchange fail as a
  /// whole, although a part of the body has come and must be kept.
  private CompletableFuture<?> start(HttpRequest request, BodyStream body,
      CompletableFuture<HttpResponse.ResponseInfo> head) throws IOException {
    try {
      CompletableFuture<HttpResponse<BodyStream>> exchange = connections.client().sendAsync(request, info -> {
        head.complete(info);
        return body;
      });
      exchange.whenComplete((response, failure) -> {
        if (failure != null) {
          head.completeExceptionally(failure instanceof CompletionException ? failure.getCause() : failure);
        } else if (head.complete(new Head(response.statusCode(), response.headers(), response.version()))) {
          body.onComplete(); // a proxy's own answer comes without anybody being asked to read it
        }
      });
      return exchange;
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private record Head(int statusCode, HttpHeaders headers, HttpClient.Version version)
      implements HttpResponse.ResponseInfo {}
}
