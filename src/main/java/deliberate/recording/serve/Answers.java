package deliberate.recording.serve;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the server says itself, as clients of all protocols read it.
final class Answers {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Answers() {}

  static String error(String message) {
    ObjectNode root = JSON.createObjectNode().put("type", "error");
    root.putObject("error").put("type", "invalid_request_error").put("message", message);
    return root.toString();
  }

  static String models(List<String> names) {
    ObjectNode root = JSON.createObjectNode().put("object", "list");
    ArrayNode data = root.putArray("data");
    names.forEach(name -> data.addObject().put("id", name).put("object", "model"));
    return root.toString();
  }
}
