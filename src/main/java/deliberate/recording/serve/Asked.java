package deliberate.recording.serve;

import java.net.URI;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a client asks for.
///
/// @param model by its name on the wire; empty where it does not say
/// @param body  as JSON; missing where it is none
record Asked(URI address, String model, JsonNode body) {
  private static final Map<String, String> ENDS = Map.of("/chat/completions", "openai-chat", "/responses",
      "openai-responses", "/messages", "anthropic-messages", "/api/chat", "ollama");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Asked of(URI address, String text) {
    JsonNode body = json(text);
    String inPath = address.getPath().replaceFirst("^.*/models/([^:/]+).*$", "$1");
    return new Asked(address,
        body.path("model").asString(inPath.equals(address.getPath()) ? "" : inPath), body);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException _) {
      return JSON.missingNode();
    }
  }

  /// The protocol that is spoken at such an address; empty where none is known.
  String protocol() {
    String path = address.getPath();
    return path.matches(".*:(stream)?[gG]enerateContent") ? "gemini" : ENDS.entrySet().stream()
        .filter(end -> path.endsWith(end.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
  }

  /// Ollama streams unless it is asked not to, Gemini by another path; the others where they are asked to.
  boolean wantsStream(String protocol) {
    return switch (protocol) {
      case "ollama" -> body.path("stream").asBoolean(true);
      case "gemini" -> address.getPath().contains(":stream");
      default -> body.path("stream").asBoolean(false);
    };
  }
}
