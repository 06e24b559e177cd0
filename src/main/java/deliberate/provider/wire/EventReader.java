package deliberate.provider.wire;

import deliberate.provider.ChatEvent;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Reads the events of one answer; keeps what it must remember between them.
///
/// After a terminal [ChatEvent] has gone out, nothing more is handed in.
public interface EventReader {

  /// The model that this event says it comes from; empty where it does not say.
  String answeredModel(JsonNode json);

  /// Reads one event.
  ///
  /// @param name its name on the wire; empty where it has none
  /// @param json an object
  /// @param raw  the event's text, for what must be kept untouched
  void read(String name, JsonNode json, String raw, Consumer<? super ChatEvent> out);

  /// Whether the answer is whole: a connection that breaks from now on takes nothing away.
  default boolean isComplete() {
    return false;
  }

  /// The stream is over; puts out a terminal event.
  ///
  /// @param marked whether the server said so (`[DONE]`), rather than just closing the connection
  void end(boolean marked, Consumer<? super ChatEvent> out);
}
