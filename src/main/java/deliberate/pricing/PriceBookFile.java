package deliberate.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads price books: JSON whose rates are decimals in text form, so that no rate ever passes through a double.
///
/// `rates` and each of the `tiers` hold US dollars per million tokens: `input`, `output` and, where published,
/// `cachedInput`, `cacheWrite` (the shortest lifetime sold), `cacheWriteLongTtl` (the longest) and `reasoning`. Further
/// fields are for people.
public final class PriceBookFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PriceBookFile() {}

  /// The prices that ship with the app.
  public static PriceBook builtIn() {
    try (InputStream in = PriceBookFile.class.getResourceAsStream("prices.json")) {
      if (in == null) {
        throw new IllegalStateException("the app was built without its prices");
      }
      return read(JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PriceBook read(JsonNode root) {
    return new PriceBook(root.path("prices").valueStream().map(PriceBookFile::price).toList());
  }

  private static Price price(JsonNode row) {
    return new Price(
        row.path("vendor").asString(),
        row.path("model").asString(),
        rates(row.path("rates")),
        row.path("tiers").valueStream().map(PriceBookFile::tier).toList(),
        day(row, "effectiveFrom"),
        day(row, "effectiveTo"),
        row.path("asOf").asString(""),
        row.path("source").asString(""),
        row.path("notes").asString(""),
        row.path("simulated").asBoolean(false));
  }

  private static Price.Tier tier(JsonNode node) {
    return new Price.Tier(node.path("above").longValue(), rates(node));
  }

  private static Price.Rates rates(JsonNode node) {
    return new Price.Rates(
        new BigDecimal(node.path("input").stringValue()),
        decimal(node, "cachedInput"),
        decimal(node, "cacheWrite"),
        decimal(node, "cacheWriteLongTtl"),
        new BigDecimal(node.path("output").stringValue()),
        decimal(node, "reasoning"));
  }

  private static Optional<BigDecimal> decimal(JsonNode node, String field) {
    return text(node, field).map(BigDecimal::new);
  }

  private static Optional<LocalDate> day(JsonNode node, String field) {
    return text(node, field).map(LocalDate::parse);
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::stringValue);
  }
}
