package deliberate.provider.http;

import deliberate.task.CancelSignal;
import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// An answer whose head has come; its body may still be on its way.
public final class HttpAnswer implements Closeable {
  private static final Duration PATIENCE_FOR_THE_END = Duration.ofMillis(100);
  private static final Duration PATIENCE_FOR_AN_ERROR = Duration.ofSeconds(10);
  private static final int MAX_ERROR_BYTES = 1 << 18;

  private final int status;
  private final HttpHeaders headers;
  private final BodyStream body;
  private final CancelSignal.Registration registration;

  HttpAnswer(int status, HttpHeaders headers, BodyStream body, CancelSignal.Registration registration) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.registration = registration;
  }

  public int status() {
    return status;
  }

  public HttpHeaders headers() {
    return headers;
  }

  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /// The header's first value, or the empty text.
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /// The provider's id for support, as OpenAI, Anthropic and Azure name it; empty where there is none.
  public String requestId() {
    return Stream.of("x-request-id", "request-id", "apim-request-id").map(this::header)
        .filter(id -> !id.isEmpty()).findFirst().orElse("");
  }

  public FrameReader frames(Framing framing, int maxEventBytes) {
    FrameReader reader = framing.over(body, maxEventBytes);
    return () -> {
      Frame frame = reader.next();
      body.eventSeen();
      return frame;
    };
  }

  /// How the body began, as far as it was read.
  public String head() {
    return body.head();
  }

  /// The body of an error, up to a quarter of a megabyte.
  public String errorBody() {
    return body.remainder(MAX_ERROR_BYTES, PATIENCE_FOR_AN_ERROR);
  }

  /// The whole body.
  ///
  /// @throws IOException where it breaks off, or is larger than the limit
  public String text(int maxBytes) throws IOException {
    return new String(bytes(maxBytes), StandardCharsets.UTF_8);
  }

  /// The whole body as it came.
  ///
  /// @throws IOException where it breaks off, or is larger than the limit
  public byte[] bytes(int maxBytes) throws IOException {
    byte[] bytes = body.readNBytes(maxBytes);
    if (bytes.length == maxBytes) {
      throw new TooLargeException(maxBytes);
    }
    return bytes;
  }

  /// Reads the last bytes after the end marker, so that the connection can be used again.
  public void finish() {
    try {
      body.remainder(1 << 12, PATIENCE_FOR_THE_END);
    } catch (CancellationException e) {
      // Whoever cancels now is too late: the answer is complete.
      body.close();
    }
  }

  @Override
  public void close() {
    registration.close();
    body.close();
  }
}
