package deliberate.provider.http;

import java.io.IOException;
import java.time.Duration;

/// A server was silent for longer than it may.
final class SilenceException extends IOException {
  private static final long serialVersionUID = 1;
  private final Duration after;
  private final boolean afterStart;

  SilenceException(Duration after, boolean afterStart) {
    super("nothing came for " + after);
    this.after = after;
    this.afterStart = afterStart;
  }

  Duration after() {
    return after;
  }

  boolean afterStart() {
    return afterStart;
  }
}
