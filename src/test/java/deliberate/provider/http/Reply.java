package deliberate.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The answer to one request of a [LoopbackServer], written piece by piece.
public final class Reply {
  private final Socket connection;
  private final InputStream in;
  private final LoopbackServer.Request request;
  private final OutputStream out;

  Reply(Socket connection, InputStream in, LoopbackServer.Request request) throws IOException {
    this.connection = connection;
    this.in = in;
    this.request = request;
    this.out = connection.getOutputStream();
  }

  public LoopbackServer.Request request() {
    return request;
  }

  /// A whole answer.
  public void full(int status, String contentType, String body) throws IOException {
    full(status, contentType, Map.of(), body);
  }

  /// A whole answer with further headers.
  public void full(int status, String contentType, Map<String, String> headers, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    head(status, contentType, headers, "Content-Length: " + bytes.length);
    out.write(bytes);
    out.flush();
  }

  /// The head of an answer whose body comes in chunks.
  public Reply stream(String contentType) throws IOException {
    return stream(contentType, Map.of());
  }

  public Reply stream(String contentType, Map<String, String> headers) throws IOException {
    head(200, contentType, headers, "Transfer-Encoding: chunked");
    return this;
  }

  /// One chunk of the body, sent at once.
  public Reply send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.UTF_8));
  }

  public Reply send(byte[] bytes) throws IOException {
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return this;
  }

  /// The proper end of a body in chunks.
  public void end() throws IOException {
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /// Breaks the connection off.
  public void cut() throws IOException {
    connection.close();
  }

  /// Waits until the client hangs up (or this server is closed), saying nothing more.
  public void awaitHangUp() throws IOException {
    while (in.read() >= 0) {
      // What a client still sends does not matter here.
      continue;
    }
  }

  private void head(int status, String contentType, Map<String, String> headers, String length) throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
    if (!contentType.isEmpty()) {
      head.append("Content-Type: ").append(contentType).append("\r\n");
    }
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    out.write(head.append(length).append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }
}
