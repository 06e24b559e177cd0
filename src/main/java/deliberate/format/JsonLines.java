package deliberate.format;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// In which line of a JSON text each of its values begins, by the same paths as [Item] has them.
final class JsonLines {
  private final JsonParser parser;
  private final Map<String, Integer> lines = new HashMap<>();

  private JsonLines(JsonParser parser) {
    this.parser = parser;
  }

  /// @param text one that the mapper has read already
  static Map<String, Integer> of(String text, JsonMapper json) {
    try (JsonParser parser = json.createParser(text)) {
      JsonLines found = new JsonLines(parser);
      parser.nextToken();
      found.value("");
      return found.lines;
    }
  }

  private void value(String path) {
    lines.put(path, parser.currentTokenLocation().getLineNr());
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        value(path.isEmpty() ? key : path + "." + key);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(path + "[" + i + "]");
      }
    }
  }
}
