package deliberate.provider.http;

import java.io.IOException;
import java.io.InputStream;

/// Reads server-sent events, as the WHATWG HTML standard defines them (section "Server-sent events"): comments are
/// skipped, several data lines are joined by a line feed, `id`, `retry` and unknown fields do not matter.
///
/// More lenient than the standard in two points: an event that the end of the body cuts off is handed on as incomplete,
/// and a field `error`, as llama.cpp's server writes it, counts as an event of that name.
public final class SseReader implements FrameReader {
  private final LineReader lines;
  private final int maxBytes;
  private String event = "";
  private String data;
  private StringBuilder more;
  private long bytes;

  public SseReader(InputStream body, int maxEventBytes) {
    this.lines = new LineReader(body, maxEventBytes);
    this.maxBytes = maxEventBytes;
  }

  @Override
  public Frame next() throws IOException {
    while (lines.advance()) {
      if (lines.length() > 0) {
        field();
      } else if (data != null) {
        return take(true);
      } else {
        event = "";
      }
    }
    return data == null ? null : take(false);
  }

  private void field() throws TooLargeException {
    if (isField("data")) {
      add(value("data"));
    } else if (isField("event")) {
      event = value("event");
    } else if (isField("error")) {
      event = "error";
      add(value("error"));
    }
  }

  private boolean isField(String name) {
    return lines.startsWith(name) && (lines.length() == name.length() || lines.byteAt(name.length()) == ':');
  }

  private String value(String name) {
    int from = name.length() + 1;
    if (from >= lines.length()) {
      return "";
    }
    return lines.text(lines.byteAt(from) == ' ' ? from + 1 : from);
  }

  private void add(String line) throws TooLargeException {
    bytes += lines.length();
    if (bytes > maxBytes) {
      throw new TooLargeException(maxBytes);
    }
    if (data == null) {
      data = line;
    } else {
      more = more == null ? new StringBuilder(data) : more;
      more.append('\n').append(line);
    }
  }

  private Frame take(boolean complete) {
    Frame frame = new Frame(event, more == null ? data : more.toString(), complete);
    event = "";
    data = null;
    more = null;
    bytes = 0;
    return frame;
  }
}
