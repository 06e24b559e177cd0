package deliberate.provider.wire;

import deliberate.prompt.Carried;
import deliberate.prompt.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A stretch of a message: a text, something that is carried back, or both bound together.
///
/// @param carried a copy of its own to be filled in
public record MessagePiece(String text, Optional<Carried.Kind> kind, ObjectNode carried) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The pieces of a message in order; texts between what is carried stand by themselves, empty ones are left out.
  public static List<MessagePiece> of(Message message) {
    List<MessagePiece> pieces = new ArrayList<>();
    String text = message.text();
    int told = 0;
    for (Carried part : message.carried()) {
      int from = Math.clamp(part.from(), told, text.length());
      int to = Math.clamp(part.to(), from, text.length());
      addText(pieces, text.substring(told, from));
      pieces.add(new MessagePiece(text.substring(from, to), Optional.of(part.kind()),
          (ObjectNode) JSON.readTree(part.data())));
      told = to;
    }
    addText(pieces, text.substring(told));
    return pieces;
  }

  /// The fields that go beside the text of a message, of all that it carries.
  public static void addFields(ObjectNode target, Message message) {
    of(message).forEach(piece -> target.setAll(piece.carried()));
  }

  private static void addText(List<MessagePiece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new MessagePiece(text, Optional.empty(), JSON.createObjectNode()));
    }
  }
}
