package deliberate.run;

import deliberate.provider.ChatEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes the [WireLog] of one run, up to a size.
final class WireLogger {
  private static final int MOST_CHARACTERS = 8_000_000;

  private final List<WireLog.Frame> frames = new ArrayList<>();
  private String address = "";
  private Map<String, String> requestHeaders = Map.of();
  private int status;
  private Map<String, String> responseHeaders = Map.of();
  private long characters;
  private long left;
  private long sentAt;

  void take(ChatEvent.Wire event, long now) {
    switch (event) {
      case ChatEvent.Requested requested -> {
        address = requested.address();
        requestHeaders = requested.headers();
        status = 0;
        responseHeaders = Map.of();
        sentAt = now;
      }
      case ChatEvent.Responded responded -> {
        status = responded.status();
        responseHeaders = responded.headers();
      }
      case ChatEvent.Received received -> {
        characters += received.data().length();
        if (characters <= MOST_CHARACTERS) {
          frames.add(new WireLog.Frame(Duration.ofNanos(now - sentAt), received.event(), received.data()));
        } else {
          left++;
        }
      }
    }
  }

  WireLog log() {
    return new WireLog(address, requestHeaders, status, responseHeaders, frames, left);
  }
}
