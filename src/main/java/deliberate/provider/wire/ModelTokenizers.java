package deliberate.provider.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Which models count their tokens with which public tokenizer, from `tokenizers.json` beside this class.
final class ModelTokenizers {
  private static final String UNKNOWN = "estimate";

  private final List<Row> rows;

  private ModelTokenizers(List<Row> rows) {
    this.rows = rows;
  }

  static ModelTokenizers builtIn() {
    try (InputStream file = ModelTokenizers.class.getResourceAsStream("tokenizers.json")) {
      return new ModelTokenizers(JsonMapper.builder().build().readValue(file, TokenizerFile.class).tokenizers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tokenizer's name for [deliberate.tokens.Tokenizers]; what comes before a `/` in the model's name does not count.
  String of(String model) {
    String name = model.substring(model.lastIndexOf('/') + 1);
    return rows.stream().filter(row -> ModelFamily.fits(row.models(), name)).map(Row::tokenizer).findFirst()
        .orElse(UNKNOWN);
  }

  private record TokenizerFile(int schemaVersion, List<Row> tokenizers) {}

  private record Row(List<String> models, String tokenizer) {}
}
