package deliberate.provider.http;

import java.io.IOException;
import java.io.InputStream;

/// Reads one JSON text a line; empty lines are skipped.
public final class NdjsonReader implements FrameReader {
  private final LineReader lines;

  public NdjsonReader(InputStream body, int maxEventBytes) {
    this.lines = new LineReader(body, maxEventBytes);
  }

  @Override
  public Frame next() throws IOException {
    while (lines.advance()) {
      String text = lines.text(0);
      if (!text.isBlank()) {
        return new Frame("", text, lines.isTerminated());
      }
    }
    return null;
  }
}
