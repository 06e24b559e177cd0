package deliberate.recording;

import deliberate.provider.ChatEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Writes the [Tape] of one answer while it streams. Of what came raw, it keeps so much at most: what was understood of
/// it is kept in any case.
public final class TapeRecorder {
  private static final int MOST_RAW_CHARACTERS = 8_000_000;

  private final List<Tape.Moment> moments = new ArrayList<>();
  private final long begun;
  private final long mostRaw;
  private long rawCharacters;

  /// @param now a reading of a monotonic clock, in nanoseconds
  public TapeRecorder(long now) {
    this(now, MOST_RAW_CHARACTERS);
  }

  /// @param mostRaw how many characters of what came raw are kept
  public TapeRecorder(long now, long mostRaw) {
    this.begun = now;
    this.mostRaw = mostRaw;
  }

  /// Takes in one event that arrived at that moment.
  public synchronized void accept(ChatEvent event, long now) {
    if (event instanceof ChatEvent.Received raw) {
      rawCharacters += raw.data().length();
    }
    if (!(event instanceof ChatEvent.Received) || rawCharacters <= mostRaw) {
      moments.add(new Tape.Moment(Duration.ofNanos(now - begun), event));
    }
  }

  /// What is on the tape so far.
  public synchronized Tape tape() {
    return new Tape(moments);
  }
}
