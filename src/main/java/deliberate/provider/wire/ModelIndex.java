package deliberate.provider.wire;

import deliberate.provider.ModelOffer;
import java.util.LinkedHashMap;
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

  /// The models in the order given; empty where this is no list of models. A list may stand alone (Together), and null
  /// stands for an empty one (Ollama).
  Optional<List<ModelOffer>> read(JsonNode answer) {
    JsonNode models = answer.isArray() ? answer : answer.path(list);
    if (!models.isArray() && !models.isNull()) {
      return Optional.empty();
    }
    Map<String, ModelOffer> offers = new LinkedHashMap<>();
    models.forEach(model -> {
      String found = JsonFields.text(model.path(name));
      String bare = found.startsWith(kind) ? found.substring(kind.length()) : found;
      if (!bare.isBlank()) {
        offers.putIfAbsent(bare, OfferReader.read(bare, model));
      }
    });
    return Optional.of(List.copyOf(offers.values()));
  }
}
