package deliberate.provider.openai;

import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.wire.JsonFields;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// OpenRouter's `reasoning_details`, put together from their pieces: the whole array goes back with the next turn.
final class ReasoningDetails {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ArrayNode merged = JSON.createArrayNode();

  /// A piece continues the last detail where both are the same text or summary; all else stands by itself.
  void add(JsonNode piece) {
    if (!(piece instanceof ObjectNode fresh)) {
      return;
    }
    ObjectNode last = merged.isEmpty() ? JSON.createObjectNode() : (ObjectNode) merged.get(merged.size() - 1);
    boolean continues = type(fresh).matches("reasoning\\.(text|summary)") && type(fresh).equals(type(last))
        && fresh.path("index").equals(last.path("index"));
    if (!continues) {
      merged.add(fresh.deepCopy());
      return;
    }
    for (Map.Entry<String, JsonNode> field : fresh.properties()) {
      boolean grows = field.getKey().equals("text") || field.getKey().equals("summary");
      if (grows) {
        last.put(field.getKey(), JsonFields.text(last.path(field.getKey())) + JsonFields.text(field.getValue()));
      } else if (!field.getValue().isNull()) {
        last.set(field.getKey(), field.getValue());
      }
    }
  }

  /// What is to be carried, where anything came.
  Optional<ChatEvent> toCarry() {
    if (merged.isEmpty()) {
      return Optional.empty();
    }
    boolean encrypted = merged.valueStream().anyMatch(detail -> type(detail).equals("reasoning.encrypted"));
    ObjectNode data = JSON.createObjectNode();
    data.set("reasoning_details", merged);
    return Optional.of(new ChatEvent.ToCarry(
        encrypted ? Carried.Kind.ENCRYPTED : Carried.Kind.THINKING, data.toString(), 0));
  }

  private static String type(JsonNode detail) {
    return JsonFields.text(detail.path("type"));
  }
}
