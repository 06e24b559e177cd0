package deliberate.pricing.list;

import deliberate.pricing.Price;
import deliberate.pricing.Price.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Collects rows, and what is not taken over of them; a row with a rate that cannot be is left out as a whole.
final class RowReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final String source;
  private final LocalDate today;
  private final Map<List<String>, Price> prices = new LinkedHashMap<>();
  private final Map<String, Integer> vendors = new TreeMap<>();
  private final Map<String, Integer> fields = new TreeMap<>();
  private final List<String> notText = new ArrayList<>();
  private final List<String> unpriced = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  RowReader(String source, LocalDate today) {
    this.source = source;
    this.today = today;
  }

  /// A rate that is negative, NaN or no number.
  static final class NoRate extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// One row while it is read.
  static final class Row {
    private final Map<String, Schedule> services = new LinkedHashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private Optional<Schedule> usual = Optional.empty();

    /// To be said before its services.
    ///
    /// @param rates null where it says none
    void usual(SomeRates rates) {
      usual = Optional.ofNullable(rates).filter(SomeRates::isComplete).map(SomeRates::alone);
    }

    void service(String word, SomeRates rates) {
      if (rates.isComplete()) {
        usual.ifPresent(standard -> services.put(word, rates.asServiceOf(standard)));
      } else {
        unread(word);
      }
    }

    /// A service whose rates are the usual ones times a factor.
    void service(String word, BigDecimal factor) {
      usual.ifPresent(standard -> services.put(word, standard.times(factor)));
    }

    /// A price that has no place here.
    void unread(String field) {
      unread.add(field);
    }
  }

  /// The first row of a model counts.
  void add(String vendor, String model, Consumer<Row> reading) {
    Row row = new Row();
    String name = vendor + "/" + model;
    try {
      reading.accept(row);
    } catch (NoRate _) {
      refused.add(name);
      return;
    }
    if (row.usual.isEmpty()) {
      unpriced.add(name);
      return;
    }
    Price price = price(vendor, model, row.usual.get(), row.services);
    if (prices.putIfAbsent(List.of(vendor, model), price) == null) {
      row.unread.forEach(field -> fields.merge(field, 1, Integer::sum));
    }
  }

  /// A row of a vendor that is not known here.
  void foreign(String vendor) {
    vendors.merge(vendor, 1, Integer::sum);
  }

  /// A row of a model that does not write text.
  void notText(String name) {
    notText.add(name);
  }

  PriceList list(PriceList.Form form) {
    return new PriceList(form, List.copyOf(prices.values()),
        new LeftOut(vendors, notText, unpriced, refused, fields));
  }

  /// US dollars for a million tokens, from US dollars for one.
  static Optional<BigDecimal> perToken(JsonNode rate) {
    return perMillion(rate).map(usd -> plain(usd.multiply(MILLION)));
  }

  /// US dollars for a million tokens; empty where it is null.
  static Optional<BigDecimal> perMillion(JsonNode rate) {
    return rate.isNull() ? Optional.empty() : Optional.of(plain(number(rate)));
  }

  /// A number that is not negative.
  static BigDecimal number(JsonNode node) {
    String text = node.asString("");
    if (!text.matches("\\d{1,20}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?")) {
      throw new NoRate();
    }
    return new BigDecimal(text);
  }

  private Price price(String vendor, String model, Schedule usual, Map<String, Schedule> services) {
    return new Price(vendor, model, usual.standard(), usual.tiers(), services, Optional.empty(), Optional.of(today),
        Optional.empty(), today.toString(), source, "", false, Price.Shelf.IMPORTED, Optional.empty());
  }

  private static BigDecimal plain(BigDecimal rate) {
    BigDecimal stripped = rate.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
