package deliberate.provider.wire;

import deliberate.provider.ChatRequest;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A request as a protocol writes it, without a key.
///
/// @param path        comes after the endpoint's base URL, such as `/chat/completions`
/// @param headers     beyond those of content, key and endpoint
/// @param effort      what is asked of the model after mapping
/// @param adjustments what goes out differently from what was asked
public record WireRequest(
    String path, Map<String, String> headers, ObjectNode body, Effort effort, List<Adjustment> adjustments) {

  public WireRequest {
    headers = Map.copyOf(headers);
    adjustments = List.copyOf(adjustments);
  }

  /// The beginning that several protocols share: the model, and the messages with role and content in that
  /// field, and beside them what goes back with earlier answers.
  public static ObjectNode body(ChatRequest request, String messagesField) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("model", request.model().wireName());
    ArrayNode messages = body.putArray(messagesField);
    request.messages().forEach(message -> MessagePiece.addFields(
        messages.addObject().put("role", message.role().id()).put("content", message.text()), message));
    return body;
  }
}
