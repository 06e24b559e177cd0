package deliberate.cli.argument;

import deliberate.message.OptionText;
import deliberate.message.Text;
import deliberate.provider.option.JsonText;
import deliberate.provider.option.RequestOption;
import deliberate.provider.option.UnusableOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A JSON Schema in a file of its own, for the form of an answer.
final class SchemaFile {
  private SchemaFile() {}

  /// @throws BadArgument where there is no JSON object
  static Map<String, Object> read(Path file) {
    try {
      return JsonText.fields(RequestOption.SCHEMA.id(), Files.readString(file));
    } catch (IOException _) {
      throw new BadArgument(Text.of("cli.schema-unreadable", file.toString()));
    } catch (UnusableOption e) {
      throw new BadArgument(Text.of("cli.bad-schema", file.toString(), OptionText.of(e)));
    }
  }
}
