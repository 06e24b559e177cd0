package deliberate.pricing.kept;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBookFile;
import deliberate.store.AtomicFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps prices as `prices.json`, rates as text to the last digit. A file that cannot be understood is set aside as
/// `prices.json.broken`.
public final class KeptPricesFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  public KeptPricesFile(Path file) {
    this.file = file;
  }

  /// What is kept; nothing where nothing was.
  ///
  /// @throws IOException where the file cannot be read, or had to be set aside: then the message says where
  public KeptPrices load() throws IOException {
    try {
      return read(JSON.readTree(Files.readAllBytes(file)));
    } catch (NoSuchFileException _) {
      return KeptPrices.NONE;
    } catch (JacksonException | DateTimeException | NumberFormatException _) {
      Path broken = file.resolveSibling(file.getFileName() + ".broken");
      Files.move(file, broken, StandardCopyOption.REPLACE_EXISTING);
      throw new IOException(broken.toString());
    }
  }

  public synchronized void save(KeptPrices kept) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("schemaVersion", 1);
    kept.own().forEach(own -> write(root.withArray("own").addObject(), own));
    kept.unfinished().forEach(row -> {
      ObjectNode texts = root.withArray("unfinished").addObject();
      row.texts().forEach((column, text) -> texts.put(column.name(), text));
    });
    kept.imported().forEach(price -> PriceBookFile.write(root.withArray("imported").addObject(), price));
    Files.createDirectories(file.toAbsolutePath().getParent());
    AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
  }

  private static KeptPrices read(JsonNode root) {
    List<OwnPrice> own = root.path("own").valueStream().map(KeptPricesFile::own).toList();
    List<Price> imported = root.path("imported").valueStream()
        .map(row -> PriceBookFile.price(row, Price.Shelf.IMPORTED)).toList();
    List<PriceRow> unfinished = root.path("unfinished").valueStream().map(KeptPricesFile::row).toList();
    return new KeptPrices(own, unfinished, imported);
  }

  private static PriceRow row(JsonNode texts) {
    Map<PriceColumn, String> typed = new EnumMap<>(PriceColumn.class);
    for (PriceColumn column : PriceColumn.values()) {
      typed.put(column, texts.path(column.name()).asString(""));
    }
    return new PriceRow(typed);
  }

  private static void write(ObjectNode node, OwnPrice own) {
    node.put("vendor", own.vendor()).put("model", own.model()).put("currency", own.currency())
        .put("dollarsForOne", own.perUnit().toPlainString());
    own.rateOf().ifPresent(day -> node.put("rateOf", day.toString()));
    PriceBookFile.write(node.putObject("rates"), own.rates());
    own.tiers().forEach(tier -> PriceBookFile.write(node.withArray("tiers").addObject().put("above", tier.above()),
        tier.rates()));
    own.batch().ifPresent(factor -> node.put("batch", factor.toPlainString()));
    own.from().ifPresent(day -> node.put("effectiveFrom", day.toString()));
    own.to().ifPresent(day -> node.put("effectiveTo", day.toString()));
    node.put("typed", own.typed().toString());
  }

  private static OwnPrice own(JsonNode node) {
    return new OwnPrice(node.path("vendor").asString(""), node.path("model").asString(""),
        node.path("currency").asString(OwnPrice.DOLLARS), new BigDecimal(node.path("dollarsForOne").asString("")),
        day(node, "rateOf"), PriceBookFile.rates(node.path("rates")), node.path("tiers").valueStream()
            .map(tier -> new Price.Tier(tier.path("above").longValue(), PriceBookFile.rates(tier))).toList(),
        text(node, "batch").map(BigDecimal::new), day(node, "effectiveFrom"), day(node, "effectiveTo"),
        LocalDate.parse(node.path("typed").asString("")));
  }

  private static Optional<LocalDate> day(JsonNode node, String field) {
    return text(node, field).map(LocalDate::parse);
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asString("")).filter(text -> !text.isEmpty());
  }
}
