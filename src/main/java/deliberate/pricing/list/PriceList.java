package deliberate.pricing.list;

import deliberate.pricing.Price;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A list of prices as it was read.
///
/// @param form    whose list it is
/// @param prices  those of vendors known here
/// @param leftOut what else it holds
public record PriceList(Form form, List<Price> prices, LeftOut leftOut) {
  /// The lists have 2 or 3 million.
  public static final int MOST_BYTES = 25_000_000;
  private static final JsonMapper EXACT = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  public PriceList {
    prices = List.copyOf(prices);
  }

  /// Whose list it is.
  public enum Form {
    /// `model_prices_and_context_window.json`: US dollars per token.
    LITELLM,
    /// `api.json`: US dollars per million tokens.
    MODELS_DEV
  }

  /// @param source where it comes from, kept with each price
  /// @param today  the day from which on its prices are known to hold
  /// @throws UnreadableList where it is too large or none of the known forms
  public static PriceList read(Path file, LocalDate today) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnreadableList(UnreadableList.Kind.TOO_LARGE, "" + MOST_BYTES);
    }
    return read(Files.readAllBytes(file), file.getFileName().toString(), today);
  }

  /// @param source where it comes from, kept with each price
  /// @param today  the day from which on its prices are known to hold
  /// @throws UnreadableList where it is none of the known forms
  public static PriceList read(byte[] bytes, String source, LocalDate today) throws UnreadableList {
    JsonNode root = parse(bytes);
    RowReader rows = new RowReader(source, today);
    if (root.valueStream().anyMatch(LiteLlmRows::isRow)) {
      root.properties().forEach(entry -> LiteLlmRows.read(entry.getKey(), entry.getValue(), rows));
      return rows.list(Form.LITELLM);
    }
    if (root.valueStream().anyMatch(ModelsDevRows::isVendor)) {
      root.properties().forEach(entry -> ModelsDevRows.read(entry.getKey(), entry.getValue(), rows));
      return rows.list(Form.MODELS_DEV);
    }
    throw new UnreadableList(UnreadableList.Kind.UNKNOWN_FORM, source);
  }

  private static JsonNode parse(byte[] bytes) throws UnreadableList {
    try {
      return EXACT.readTree(bytes);
    } catch (JacksonException e) {
      throw new UnreadableList(UnreadableList.Kind.NOT_JSON, "" + (e.getLocation() == null ? 1
          : Math.max(1, e.getLocation().getLineNr())));
    }
  }
}
