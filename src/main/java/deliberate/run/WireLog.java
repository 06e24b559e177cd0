package deliberate.run;

import deliberate.provider.ChatEvent;
import deliberate.recording.Tape;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What went over the wire in the try that counts; empty for the offline engine.
///
/// @param address         where the request went; empty where none went
/// @param requestHeaders  as sent, secrets masked
/// @param status          of the answer; 0 where none came
/// @param responseHeaders as they came
/// @param frames          the events of the stream, in order
/// @param left            how many more events came that are not kept, because the log was full
public record WireLog(
    String address,
    Map<String, String> requestHeaders,
    int status,
    Map<String, String> responseHeaders,
    List<Frame> frames,
    long left) {
  public static final WireLog EMPTY = new WireLog("", Map.of(), 0, Map.of(), List.of(), 0);

  public WireLog {
    frames = List.copyOf(frames);
  }

  /// The same with the events that are on this tape; of how many there were before, the rest is not kept.
  public WireLog with(Tape tape) {
    WireLogger heard = new WireLogger();
    tape.moments().forEach(moment -> {
      if (moment.event() instanceof ChatEvent.Wire seen) {
        heard.take(seen, moment.at().toNanos());
      }
    });
    List<Frame> again = heard.log().frames();
    return new WireLog(address, requestHeaders, status, responseHeaders, again,
        Math.max(0, left + frames.size() - again.size()));
  }

  /// How much text it holds.
  public long characters() {
    return frames.stream().mapToLong(frame -> frame.data().length()).sum();
  }

  /// One event of the stream.
  ///
  /// @param at    since the request of the try that counts was sent
  /// @param event its name; empty for none
  public record Frame(Duration at, String event, String data) {}
}
