package deliberate.provider.http;

import java.io.IOException;

/// An event or a line went over the limit.
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1;
  private final long limitBytes;

  TooLargeException(long limitBytes) {
    super("more than " + limitBytes + " bytes in one event");
    this.limitBytes = limitBytes;
  }

  public long limitBytes() {
    return limitBytes;
  }
}
