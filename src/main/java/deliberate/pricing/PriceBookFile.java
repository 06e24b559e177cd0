package deliberate.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads price books: JSON whose rates are decimals in text form, so that no rate ever passes through a double.
///
/// `rates` and each of the `tiers` hold US dollars per million tokens: `input`, `output` and, where published,
/// `cachedInput`, `cacheWrite` (the shortest lifetime sold), `cacheWriteLongTtl` (the longest) and `reasoning`.
/// `services` has, by the word that answers use, a `factor` on all of that, or `rates` and `tiers` of its own. `peak`
/// has the `days` and `hours` of UTC in which the rates hold, and the factor `outside` of them. `aliases` are other
/// names for models, each with the row it is `pricedAs`. Further fields are for people.
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
    Map<PriceKey, PriceKey> aliases = new LinkedHashMap<>();
    root.path("aliases").forEach(alias -> aliases.put(key(alias), key(alias.path("pricedAs"))));
    return new PriceBook(
        root.path("prices").valueStream().map(row -> price(row, Price.Shelf.BUILT_IN)).toList(), aliases);
  }

  private static PriceKey key(JsonNode node) {
    return new PriceKey(node.path("vendor").asString(), node.path("model").asString());
  }

  /// One row, for whoever keeps rows of the same form.
  public static Price price(JsonNode row, Price.Shelf shelf) {
    Price.Schedule usual = schedule(row);
    return new Price(
        row.path("vendor").asString(),
        row.path("model").asString(),
        usual.standard(),
        usual.tiers(),
        services(row.path("services"), usual),
        Optional.ofNullable(row.get("peak")).map(PriceBookFile::peak),
        day(row, "effectiveFrom"),
        day(row, "effectiveTo"),
        row.path("asOf").asString(""),
        row.path("source").asString(""),
        row.path("notes").asString(""),
        row.path("simulated").asBoolean(false),
        shelf,
        Optional.empty());
  }

  private static Price.Schedule schedule(JsonNode node) {
    return new Price.Schedule(rates(node.path("rates")),
        node.path("tiers").valueStream().map(PriceBookFile::tier).toList());
  }

  private static Map<String, Price.Schedule> services(JsonNode nodes, Price.Schedule usual) {
    Map<String, Price.Schedule> services = new LinkedHashMap<>();
    nodes.properties().forEach(entry -> services.put(entry.getKey(), text(entry.getValue(), "factor")
        .map(factor -> usual.times(new BigDecimal(factor))).orElseGet(() -> schedule(entry.getValue()))));
    return services;
  }

  private static PeakHours peak(JsonNode node) {
    return new PeakHours(
        node.path("days").valueStream().map(day -> DayOfWeek.valueOf(day.asString())).collect(Collectors.toSet()),
        node.path("hours").valueStream().map(span -> new PeakHours.Span(
            LocalTime.parse(span.path("from").asString()), LocalTime.parse(span.path("to").asString()))).toList(),
        new BigDecimal(node.path("outside").asString()));
  }

  private static Price.Tier tier(JsonNode node) {
    return new Price.Tier(node.path("above").longValue(), rates(node));
  }

  /// Writes a row so that [#price] reads the same.
  public static void write(ObjectNode row, Price price) {
    row.put("vendor", price.vendor()).put("model", price.model());
    write(row, new Price.Schedule(price.standard(), price.tiers()));
    price.services().forEach((word, schedule) -> write(row.withObject("services").putObject(word), schedule));
    price.peak().ifPresent(peak -> write(row.putObject("peak"), peak));
    price.effectiveFrom().ifPresent(day -> row.put("effectiveFrom", day.toString()));
    price.effectiveTo().ifPresent(day -> row.put("effectiveTo", day.toString()));
    row.put("asOf", price.asOf()).put("source", price.source()).put("notes", price.notes());
  }

  private static void write(ObjectNode node, PeakHours peak) {
    peak.days().stream().sorted().forEach(day -> node.withArray("days").add(day.name()));
    peak.spans().forEach(span -> node.withArray("hours").addObject()
        .put("from", span.from().toString()).put("to", span.to().toString()));
    node.put("outside", peak.outside().toPlainString());
  }

  private static void write(ObjectNode node, Price.Schedule schedule) {
    write(node.putObject("rates"), schedule.standard());
    schedule.tiers().forEach(tier -> {
      ObjectNode above = node.withArray("tiers").addObject().put("above", tier.above());
      write(above, tier.rates());
    });
  }

  /// Writes rates so that [#rates] reads the same.
  public static void write(ObjectNode node, Price.Rates rates) {
    node.put("input", rates.input().toPlainString()).put("output", rates.output().toPlainString());
    rates.cachedInput().ifPresent(rate -> node.put("cachedInput", rate.toPlainString()));
    rates.cacheWrite().ifPresent(rate -> node.put("cacheWrite", rate.toPlainString()));
    rates.cacheWriteLong().ifPresent(rate -> node.put("cacheWriteLongTtl", rate.toPlainString()));
    rates.reasoning().ifPresent(rate -> node.put("reasoning", rate.toPlainString()));
  }

  /// Rates as they are written in every file of prices.
  public static Price.Rates rates(JsonNode node) {
    return new Price.Rates(
        new BigDecimal(node.path("input").asString("")),
        decimal(node, "cachedInput"),
        decimal(node, "cacheWrite"),
        decimal(node, "cacheWriteLongTtl"),
        new BigDecimal(node.path("output").asString("")),
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
