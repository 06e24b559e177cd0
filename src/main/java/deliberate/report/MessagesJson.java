package deliberate.report;

import deliberate.prompt.Message;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Messages as most chat APIs take them: an array of objects with `role` and `content`.
public final class MessagesJson {
  private MessagesJson() {}

  public static String of(List<Message> messages) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    messages.forEach(message -> array.addObject()
        .put("role", message.role().id()).put("content", message.text()));
    return array.toPrettyString();
  }
}
