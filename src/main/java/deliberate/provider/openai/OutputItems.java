package deliberate.provider.openai;

import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.wire.JsonFields;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The output items of a response that go back with the next turn.
///
/// Nothing is kept at the provider, so an item of reasoning is of use there only with its encrypted content; a message
/// keeps its name only beside its reasoning, since the one is not accepted without the other.
final class OutputItems {
  private boolean encrypted;
  private boolean lost;

  /// What is to be carried of an item that is complete.
  Optional<ChatEvent> done(JsonNode item) {
    return switch (JsonFields.text(item.path("type"))) {
      case "reasoning" -> reasoning(item);
      case "message" -> encrypted && !lost ? message((ObjectNode) item.deepCopy()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<ChatEvent> reasoning(JsonNode item) {
    boolean usable = !JsonFields.text(item.path("encrypted_content")).isEmpty();
    lost |= !usable;
    encrypted |= usable;
    return usable
        ? Optional.of(new ChatEvent.ToCarry(Carried.Kind.ENCRYPTED, item.toString(), 0))
        : Optional.empty();
  }

  private static Optional<ChatEvent> message(ObjectNode item) {
    int length = 0;
    for (JsonNode part : item.path("content")) {
      length += JsonFields.text(part.path("text")).length();
    }
    item.remove("content");
    return Optional.of(new ChatEvent.ToCarry(Carried.Kind.ITEM, item.toString(), length));
  }
}
