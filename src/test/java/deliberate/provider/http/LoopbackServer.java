package deliberate.provider.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocketFactory;

/// A server on this machine that answers as a script says, down to the single byte: over plain sockets, so that it can
/// stop in the middle of a character, never answer, or tell when the client has hung up.
public final class LoopbackServer implements AutoCloseable {
  private final ServerSocket socket;
  private final boolean secure;
  private final List<Script> scripts;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<Socket> connections = new ConcurrentLinkedQueue<>();

  /// What to do with one request.
  @FunctionalInterface
  public interface Script {
    void answer(Reply reply) throws IOException;
  }

  /// A request as it came.
  ///
  /// @param headers by their names in lower case
  public record Request(String method, String path, Map<String, String> headers, String body) {}

  private LoopbackServer(ServerSocketFactory sockets, List<Script> scripts) throws IOException {
    this.secure = sockets instanceof SSLServerSocketFactory;
    this.scripts = List.copyOf(scripts);
    this.socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /// Answers the first request by the first script, and so on; the last one also answers all that come later.
  public static LoopbackServer answering(Script... scripts) {
    return over(ServerSocketFactory.getDefault(), scripts);
  }

  /// The same over other sockets, such as those of TLS.
  public static LoopbackServer over(ServerSocketFactory sockets, Script... scripts) {
    try {
      return new LoopbackServer(sockets, List.of(scripts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address of that path here.
  public URI uri(String path) {
    return URI.create((secure ? "https" : "http") + "://127.0.0.1:" + socket.getLocalPort() + path);
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /// How many connections were opened so far.
  public int connections() {
    return connections.size();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        connections.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      for (Request request = read(in); request != null; request = read(in)) {
        Script script;
        synchronized (requests) {
          script = scripts.get(Math.min(requests.size(), scripts.size() - 1));
          requests.add(request);
        }
        script.answer(new Reply(connection, in, request));
      }
      connection.close();
    } catch (IOException e) {
      // The other side hung up, or the script did.
      return;
    }
  }

  private static Request read(InputStream in) throws IOException {
    String start = line(in);
    if (start == null) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    String[] words = start.split(" ");
    return new Request(words[0], words[1], headers, new String(body, StandardCharsets.UTF_8));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
      }
      line.write(b);
    }
    return null;
  }
}
