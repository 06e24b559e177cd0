package deliberate.recording.serve;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the server says itself, in the way of the protocol that it is asked in.
final class Answers {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Answers() {}

  /// @param protocol empty where it is not known
  static String error(String protocol, int status, String message) {
    ObjectNode root = JSON.createObjectNode();
    switch (protocol) {
      case "ollama" -> root.put("error", message);
      case "gemini" -> root.putObject("error").put("code", status).put("message", message)
          .put("status", "FAILED_PRECONDITION");
      default -> {
        root.put("type", "error");
        root.putObject("error").put("type", "invalid_request_error").put("message", message);
      }
    }
    return root.toString();
  }

  /// @param path asked for, which tells Ollama's list and Google's from the usual one
  static String models(String path, List<String> names) {
    ObjectNode root = JSON.createObjectNode();
    if (path.endsWith("/tags") || path.contains("/v1beta")) {
      ArrayNode models = root.putArray("models");
      String before = path.endsWith("/tags") ? "" : "models/";
      names.forEach(name -> models.addObject().put("name", before + name).put("model", name));
      return root.toString();
    }
    ArrayNode data = root.put("object", "list").put("has_more", false).putArray("data");
    names.forEach(name -> data.addObject().put("id", name).put("object", "model").put("type", "model"));
    return root.toString();
  }
}
