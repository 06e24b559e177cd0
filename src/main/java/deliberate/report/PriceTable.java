package deliberate.report;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The price book as a table or as JSON: what holds on a day, or every row of one model.
public final class PriceTable {
  private static final int SCHEMA_VERSION = 1;
  private static final int WORD_COLUMNS = 1;

  private final List<Price> prices;

  /// @param model part of the models' names, or empty for all that hold on that day
  public PriceTable(PriceBook book, String model, LocalDate day) {
    String wanted = model.toLowerCase(Locale.ROOT);
    this.prices = book.prices().stream()
        .filter(price -> wanted.isEmpty() ? isInForce(book, price, day) : name(price).contains(wanted)).toList();
  }

  public boolean isEmpty() {
    return prices.isEmpty();
  }

  public List<String> lines() {
    TextTable table = new TextTable(WORD_COLUMNS).add(List.of(Text.of("report.column.model"),
        Text.of("report.column.price-input"), Text.of("prices.column.cached"), Text.of("report.column.price-output"),
        Text.of("prices.column.holds"), Text.of("prices.column.origin")));
    prices.forEach(price -> table.add(List.of(name(price) + (price.simulated() ? MeterTable.SIMULATED : ""),
        Numbers.money(price.standard().input()), price.standard().cachedInput().map(Numbers::money).orElse(""),
        Numbers.money(price.standard().output()), holds(price), price.asOf() + " " + price.source())));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(Text.of("report.models.per-million"));
    return lines;
  }

  public String json() {
    ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION).put("currency", "USD")
        .put("perTokens", 1_000_000);
    ArrayNode rows = root.putArray("prices");
    prices.forEach(price -> write(rows.addObject(), price));
    return Json.pretty(root);
  }

  private static boolean isInForce(PriceBook book, Price price, LocalDate day) {
    return book.find(price.vendor(), price.model(), day).filter(price::equals).isPresent();
  }

  private static String name(Price price) {
    return price.vendor() + "/" + price.model();
  }

  private static String holds(Price price) {
    String from = price.effectiveFrom().map(LocalDate::toString).orElse("");
    String to = price.effectiveTo().map(LocalDate::toString).orElse("");
    return from.isEmpty() && to.isEmpty() ? "" : from + "–" + to;
  }

  private static void write(ObjectNode node, Price price) {
    node.put("vendor", price.vendor()).put("model", price.model());
    write(node.putObject("rates"), price.standard());
    price.tiers().forEach(tier -> {
      ObjectNode above = node.withArray("tiers").addObject().put("above", tier.above());
      write(above, tier.rates());
    });
    price.services().forEach((word, schedule) ->
        write(node.withObject("services").putObject(word), schedule.standard()));
    price.peak().ifPresent(peak -> Json.put(node, "outsidePeakHours", Optional.of(peak.outside())));
    node.put("effectiveFrom", price.effectiveFrom().map(LocalDate::toString).orElse(null));
    node.put("effectiveTo", price.effectiveTo().map(LocalDate::toString).orElse(null));
    node.put("shelf", price.shelf().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    Json.putText(node, "asOf", price.asOf());
    Json.putText(node, "source", price.source());
    Json.putText(node, "notes", price.notes());
    node.put("simulated", price.simulated());
  }

  private static void write(ObjectNode node, Price.Rates rates) {
    Json.put(node, "input", Optional.of(rates.input()));
    Json.put(node, "cachedInput", rates.cachedInput());
    Json.put(node, "cacheWrite", rates.cacheWrite());
    Json.put(node, "cacheWriteLong", rates.cacheWriteLong());
    Json.put(node, "output", Optional.of(rates.output()));
    Json.put(node, "reasoning", rates.reasoning());
  }
}
