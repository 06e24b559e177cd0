package deliberate.provider.http;

import java.io.InputStream;

/// How a streamed body is cut into frames.
public enum Framing {
  /// Server-sent events.
  SSE("text/event-stream"),
  /// One JSON object a line.
  NDJSON("application/x-ndjson");

  private final String contentType;

  Framing(String contentType) {
    this.contentType = contentType;
  }

  /// What to ask the server for.
  public String contentType() {
    return contentType;
  }

  public FrameReader over(InputStream body, int maxEventBytes) {
    return this == SSE ? new SseReader(body, maxEventBytes) : new NdjsonReader(body, maxEventBytes);
  }
}
