package deliberate.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Cuts bytes into lines that end with LF, CR or CRLF, without waiting for a byte beyond the line's end. A byte order
/// mark at the start is left out.
final class LineReader {
  private static final int FIRST_BUFFER = 1 << 16;
  private final InputStream in;
  private final int maxBytes;
  private byte[] buffer = new byte[FIRST_BUFFER];
  private int lineStart;
  private int lineEnd;
  private int next;
  private int filled;
  private boolean terminated = true;
  private boolean skipLineFeed;
  private boolean begun;

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /// Moves on to the next line; false at the end.
  ///
  /// @throws TooLargeException where the line is longer than the limit
  boolean advance() throws IOException {
    lineStart = next;
    int scanned = next;
    while (true) {
      for (int i = scanned; i < filled; i++) {
        byte b = buffer[i];
        if (b == '\n' || b == '\r') {
          if (b == '\n' && skipLineFeed && i == lineStart) {
            lineStart = i + 1;
            skipLineFeed = false;
            continue;
          }
          skipLineFeed = b == '\r';
          return line(i, i + 1, true);
        }
      }
      scanned = filled - lineStart;
      if (!fill()) {
        return lineStart < filled && line(filled, filled, false);
      }
      scanned += lineStart;
    }
  }

  /// Whether the line's end was seen; false for what stands before the end of a cut body.
  boolean isTerminated() {
    return terminated;
  }

  int length() {
    return lineEnd - lineStart;
  }

  byte byteAt(int index) {
    return buffer[lineStart + index];
  }

  /// Whether the line starts with these ASCII characters.
  boolean startsWith(String prefix) {
    if (length() < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (byteAt(i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The line from that byte on; broken UTF-8 becomes U+FFFD.
  String text(int from) {
    return new String(buffer, lineStart + from, length() - from, StandardCharsets.UTF_8);
  }

  private boolean line(int end, int following, boolean seenEnd) throws TooLargeException {
    lineEnd = end;
    next = following;
    terminated = seenEnd;
    if (!begun) {
      begun = true;
      boolean mark = length() >= 3 && byteAt(0) == (byte) 0xEF && byteAt(1) == (byte) 0xBB && byteAt(2) == (byte) 0xBF;
      lineStart += mark ? 3 : 0;
    }
    if (length() > maxBytes) {
      throw new TooLargeException(maxBytes);
    }
    return true;
  }

  private boolean fill() throws IOException {
    if (filled == buffer.length) {
      makeRoom();
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(0, read);
    return read >= 0;
  }

  private void makeRoom() throws TooLargeException {
    int kept = filled - lineStart;
    if (kept > maxBytes) {
      throw new TooLargeException(maxBytes);
    }
    byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
    System.arraycopy(buffer, lineStart, target, 0, kept);
    buffer = target;
    lineStart = 0;
    filled = kept;
  }
}
