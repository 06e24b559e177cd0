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
import java.util.concurrent.CopyOnWriteArrayList;

/// A proxy on this machine that lets `CONNECT` through to one server, whichever host was asked for.
public final class LoopbackProxy implements AutoCloseable {
  private final ServerSocket socket = open();
  private final URI target;
  private final String refusal;
  private final List<String> heads = new CopyOnWriteArrayList<>();

  /// @param refusal what to answer where no name is given, such as `407 Who`; empty to let everyone through
  public LoopbackProxy(URI target, String refusal) {
    this.target = target;
    this.refusal = refusal;
    Thread.ofVirtual().start(this::accept);
  }

  /// Host and port.
  public String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  /// The heads of the requests to the proxy itself.
  public List<String> heads() {
    return heads;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServerSocket open() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      String head = head(in);
      heads.add(head);
      if (!refusal.isEmpty() && !head.contains("Proxy-Authorization")) {
        write(client, "HTTP/1.1 " + refusal + "\r\nContent-Length: 0\r\n\r\n");
        return;
      }
      try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target.getPort())) {
        write(client, "HTTP/1.1 200 Connected\r\n\r\n");
        Thread.ofVirtual().start(() -> pass(in, server));
        server.getInputStream().transferTo(client.getOutputStream());
      }
    } catch (IOException e) {
      return; // one of the sides hung up
    }
  }

  private static void pass(InputStream in, Socket server) {
    try {
      in.transferTo(server.getOutputStream());
    } catch (IOException e) {
      return; // one of the sides hung up
    }
  }

  private static void write(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    client.getOutputStream().flush();
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no head");
      }
      head.write(next);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }
}
