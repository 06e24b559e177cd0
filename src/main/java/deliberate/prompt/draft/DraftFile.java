package deliberate.prompt.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A draft as JSON.
final class DraftFile {
  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DraftFile() {}

  static byte[] write(Draft draft) {
    return JSON.writeValueAsBytes(JSON.createObjectNode()
        .put("schemaVersion", VERSION)
        .put("id", draft.id().toString())
        .put("name", draft.name())
        .put("file", draft.file())
        .put("base", draft.base())
        .put("at", draft.at().toString())
        .put("text", draft.text()));
  }

  /// @throws IOException if it cannot be read or is no draft
  static Draft read(Path path) throws IOException {
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(path));
      if (root.path("schemaVersion").asInt(0) != VERSION || !root.path("text").isString()) {
        throw new IOException(path.getFileName() + " is no draft of this version");
      }
      return new Draft(UUID.fromString(root.path("id").asString("")), root.path("name").asString(""),
          root.path("file").asString(""), root.path("base").asString(""), Instant.parse(root.path("at").asString("")),
          root.path("text").asString(""));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new IOException(path.getFileName() + " is no draft", e);
    }
  }
}
