package deliberate.cli;

import deliberate.message.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A JSON Schema in a file of its own, for the form of an answer.
final class SchemaFile {
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private SchemaFile() {}

  /// @throws BadArgument where there is no JSON object
  static Map<String, Object> read(Path file) {
    try {
      Map<String, Object> schema = JsonMapper.builder().build().readValue(Files.readString(file), FIELDS);
      if (schema != null && !schema.isEmpty()) {
        return schema;
      }
    } catch (IOException _) {
      throw new BadArgument(Text.of("cli.schema-unreadable", file.toString()));
    } catch (JacksonException _) {
      throw new BadArgument(Text.of("cli.bad-schema", file.toString()));
    }
    throw new BadArgument(Text.of("cli.bad-schema", file.toString()));
  }
}
