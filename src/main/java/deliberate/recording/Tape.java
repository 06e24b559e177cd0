package deliberate.recording;

import deliberate.provider.ChatEvent;
import java.time.Duration;
import java.util.List;

/// Everything that happened during one answer, in order.
public record Tape(List<Moment> moments) {

  public Tape {
    moments = List.copyOf(moments);
  }

  /// One event.
  ///
  /// @param at since the run began
  public record Moment(Duration at, ChatEvent event) {}

  /// Without what is on it.
  @Override
  public String toString() {
    return "Tape[" + moments.size() + " moments]";
  }
}
