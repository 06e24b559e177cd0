package deliberate.provider.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Where the servers of a protocol list their models, and how to read that list.
///
/// @param path    comes after the endpoint's base URL
/// @param headers beyond those of key and endpoint
/// @param list    the field that holds the models
/// @param name    the field of each model that holds its wire name
/// @param kind    what comes before the name there and is no part of it; empty for nothing
public record ModelIndex(String path, Map<String, String> headers, String list, String name, String kind) {
  /// As OpenAI lists its models, and nearly everybody after it.
  public static final ModelIndex OF_OPENAI = new ModelIndex("/models", Map.of(), "data", "id", "");

  public ModelIndex {
    headers = Map.copyOf(headers);
  }

  /// The names in the order given; empty where this is no list of models. A list may stand alone (Together), and null
  /// stands for an empty one (Ollama).
  Optional<List<String>> read(JsonNode answer) {
    JsonNode models = answer.isArray() ? answer : answer.path(list);
    if (!models.isArray() && !models.isNull()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    models.forEach(model -> {
      String found = JsonFields.text(model.path(name));
      names.add(found.startsWith(kind) ? found.substring(kind.length()) : found);
    });
    return Optional.of(names.stream().filter(found -> !found.isBlank()).distinct().toList());
  }
}
