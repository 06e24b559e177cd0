package deliberate.pricing.list;

import deliberate.pricing.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Collects rows; one with a rate that cannot be is left out as a whole.
final class RowReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final String source;
  private final LocalDate today;
  private final Map<List<String>, Price> prices = new LinkedHashMap<>();
  private final List<String> refused = new ArrayList<>();

  RowReader(String source, LocalDate today) {
    this.source = source;
    this.today = today;
  }

  /// A rate that is negative, NaN or no number.
  static final class NoRate extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// Makes the rates of a row.
  interface Making {
    Price.Schedule usual();

    Map<String, Price.Schedule> services();
  }

  /// The first row of a model counts.
  void add(String vendor, String model, Making row) {
    try {
      prices.putIfAbsent(List.of(vendor, model), new Price(vendor, model, row.usual().standard(), row.usual().tiers(),
          row.services(), Optional.empty(), Optional.of(today), Optional.empty(), today.toString(), source, "", false,
          Price.Shelf.IMPORTED, Optional.empty()));
    } catch (NoRate _) {
      refused.add(vendor + "/" + model);
    }
  }

  List<Price> prices() {
    return List.copyOf(prices.values());
  }

  List<String> refused() {
    return refused;
  }

  /// US dollars for a million tokens, from US dollars for one.
  static Optional<BigDecimal> perToken(JsonNode row, String field) {
    return perMillion(row, field).map(rate -> rate.multiply(MILLION)).map(RowReader::plain);
  }

  /// US dollars for a million tokens.
  static Optional<BigDecimal> perMillion(JsonNode row, String field) {
    JsonNode node = row.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    BigDecimal rate = number(node);
    if (rate.signum() < 0) {
      throw new NoRate();
    }
    return Optional.of(plain(rate));
  }

  private static BigDecimal number(JsonNode node) {
    String text = node.asString("");
    if (!text.matches("-?\\d{1,20}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?")) {
      throw new NoRate();
    }
    return new BigDecimal(text);
  }

  private static BigDecimal plain(BigDecimal rate) {
    BigDecimal stripped = rate.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
