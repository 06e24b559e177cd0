package deliberate.recording.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import deliberate.provider.ModelSpec;
import deliberate.recording.Take;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// Answers any `POST` with the take of the model that it asks for, event by event as they came. Reached from this
/// machine only: it listens on the loopback address, and a web page that got a name for that is turned away.
public final class RecordingServer implements AutoCloseable {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int LARGEST_REQUEST = 16 << 20;

  private final HttpServer server;
  private final TakeChoice takes;
  private final double speed;
  private final CancelSignal closed = new CancelSignal();

  private RecordingServer(HttpServer server, List<Take> takes, double speed) {
    this.server = server;
    this.takes = new TakeChoice(takes);
    this.speed = speed;
  }

  /// @param takes those with what came over the wire
  /// @param port  0 for any that is free
  /// @param speed how many times as fast as it was recorded
  /// @throws IOException where the port is taken
  public static RecordingServer start(List<Take> takes, int port, double speed, Executor workers) throws IOException {
    HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    RecordingServer server = new RecordingServer(http, takes, speed);
    http.createContext("/", server::answer);
    http.setExecutor(workers);
    http.start();
    return server;
  }

  /// Where that take is asked for: the path of its original request, here.
  public URI address(Take take) {
    String path = WireTape.of(take).requested().map(head -> URI.create(head.address()).getRawPath()).orElse("/");
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Override
  public void close() {
    closed.cancel();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isForHere(exchange)) {
        refuse(exchange, 403, "only for this machine");
      } else if (exchange.getRequestMethod().equals("GET")) {
        get(exchange);
      } else if (exchange.getRequestMethod().equals("POST")) {
        post(exchange);
      } else {
        refuse(exchange, 405, "GET and POST are understood");
      }
    }
  }

  private static boolean isForHere(HttpExchange exchange) {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    return NAMES.contains(host.replaceFirst(":\\d+$", ""));
  }

  private void get(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/models") || path.endsWith("/tags")) {
      send(exchange, 200, Answers.models(path, names()));
    } else {
      refuse(exchange, 404, "ask by POST; the models are listed at /models");
    }
  }

  private void post(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
    Asked asked = Asked.of(exchange.getRequestURI(), new String(body, StandardCharsets.UTF_8));
    Optional<Take> take = takes.next(asked);
    if (!takes.isSpoken(asked)) {
      refuse(exchange, 404, "the recording has no answer in the protocol " + asked.protocol() + ", but in "
          + String.join(", ", takes.all().stream().map(one -> one.request().model().protocol()).distinct().toList()));
    } else if (take.isEmpty()) {
      refuse(exchange, 404,
          "the recording has no answer of the model " + asked.model() + ", but of " + String.join(", ", names()));
    } else if (WireTape.of(take.get()).isRefusal()) {
      WireTape.of(take.get()).playRefusal(exchange, speed, closed);
    } else if (!asked.wantsStream(take.get().request().model().protocol())) {
      refuse(exchange, 400, "the recorded answer was streamed; ask for a stream");
    } else {
      WireTape.of(take.get()).play(exchange, speed, closed);
    }
  }

  private List<String> names() {
    return takes.all().stream().map(Take::request).map(request -> request.model()).map(ModelSpec::wireName).distinct()
        .toList();
  }

  private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
    String protocol = Asked.of(exchange.getRequestURI(), "").protocol();
    send(exchange, status, Answers.error(protocol, status, "Deliberate: " + why));
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
