package deliberate.report.code;

import deliberate.report.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A call to Gemini as its clients want it: they put the address together themselves, and take what stands in
/// `generationConfig` side by side with the rest.
///
/// @param host     the address up to the version
/// @param version  such as `v1beta`
/// @param contents each as JSON
/// @param config   all that is not contents, as JSON
record GeminiAsked(String host, String version, String model, List<String> contents, String config) {

  static GeminiAsked of(Call call) {
    String before = call.before("/models/");
    int version = before.lastIndexOf('/');
    String model = call.before(":streamGenerateContent");
    JsonNode body = Json.parsed(call.body());
    ObjectNode config = (ObjectNode) Json.parsed("{}");
    body.properties().stream().filter(field -> !field.getKey().equals("contents")).forEach(field -> {
      if (field.getKey().equals("generationConfig") && field.getValue() instanceof ObjectNode nested) {
        config.setAll(nested);
      } else {
        config.set(field.getKey(), field.getValue());
      }
    });
    return new GeminiAsked(before.substring(0, version), before.substring(version + 1),
        model.substring(model.lastIndexOf("/models/") + "/models/".length()),
        body.path("contents").valueStream().map(Json::pretty).toList(), Json.pretty(config));
  }

  /// All contents as one list in JSON.
  String allContents() {
    return "[" + String.join(", ", contents) + "]";
  }
}
