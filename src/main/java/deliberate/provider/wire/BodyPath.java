package deliberate.provider.wire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes to a dotted path of a request body, such as `reasoning.max_tokens`.
final class BodyPath {
  private BodyPath() {}

  static void put(ObjectNode body, String path, JsonNode value) {
    ObjectNode target = body;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      target = target.path(steps[i]) instanceof ObjectNode inner ? inner : target.putObject(steps[i]);
    }
    target.set(steps[steps.length - 1], value);
  }
}
