package deliberate.prompt;

import java.util.List;

/// One neutral message of a compiled prompt or a conversation.
///
/// @param carried what goes back with an answer of an earlier turn, in order
public record Message(Role role, String text, List<Carried> carried) {
  public Message {
    carried = List.copyOf(carried);
  }

  /// A message with nothing but its text.
  public Message(Role role, String text) {
    this(role, text, List.of());
  }
}
