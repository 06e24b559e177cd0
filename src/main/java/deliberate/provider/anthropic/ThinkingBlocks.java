package deliberate.provider.anthropic;

import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.wire.JsonFields;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Puts the blocks of thinking together again: they go back unchanged with the next turn. A block of thinking without
/// its signature would be refused there, so it is not kept.
final class ThinkingBlocks {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<Long, Block> open = new HashMap<>();

  void start(JsonNode json) {
    JsonNode begun = json.path("content_block");
    switch (JsonFields.text(begun.path("type"))) {
      case "thinking" -> {
        Block block = new Block(new StringBuilder(), new StringBuilder(), "");
        block.text.append(JsonFields.text(begun.path("thinking")));
        block.signature.append(JsonFields.text(begun.path("signature")));
        open.put(index(json), block);
      }
      case "redacted_thinking" ->
          open.put(index(json), new Block(null, null, JsonFields.text(begun.path("data"))));
      default -> { }
    }
  }

  void add(JsonNode json) {
    Block block = open.get(index(json));
    if (block != null && block.text != null) {
      JsonNode delta = json.path("delta");
      block.text.append(JsonFields.text(delta.path("thinking")));
      block.signature.append(JsonFields.text(delta.path("signature")));
    }
  }

  /// What is to be carried of the block that ends here.
  Optional<ChatEvent> stop(JsonNode json) {
    return Optional.ofNullable(open.remove(index(json))).flatMap(Block::toCarry);
  }

  private static long index(JsonNode json) {
    return JsonFields.count(json.path("index")).orElse(0);
  }

  /// @param text      null where the block is redacted
  /// @param signature null where the block is redacted
  /// @param data      what is there instead of text
  private record Block(StringBuilder text, StringBuilder signature, String data) {
    Optional<ChatEvent> toCarry() {
      ObjectNode block = JSON.createObjectNode();
      if (text == null) {
        block.put("type", "redacted_thinking").put("data", data);
        return Optional.of(new ChatEvent.ToCarry(Carried.Kind.ENCRYPTED, block.toString(), 0));
      }
      if (signature.isEmpty()) {
        return Optional.empty();
      }
      block.put("type", "thinking").put("thinking", text.toString()).put("signature", signature.toString());
      return Optional.of(new ChatEvent.ToCarry(
          text.isEmpty() ? Carried.Kind.ENCRYPTED : Carried.Kind.THINKING, block.toString(), 0));
    }
  }
}
