package deliberate.report;

import deliberate.message.Address;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.EffortLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The models that can be chosen, with their prices of one day, as a table or as JSON.
public final class ModelList {
  private static final int SCHEMA_VERSION = 1;
  private static final int WORD_COLUMNS = 3;

  private final ModelCatalog catalog;
  private final PriceBook prices;
  private final LocalDate day;

  public ModelList(ModelCatalog catalog, PriceBook prices, LocalDate day) {
    this.catalog = catalog;
    this.prices = prices;
    this.day = day;
  }

  public List<String> lines() {
    TextTable table = new TextTable(WORD_COLUMNS).add(List.of(Text.of("report.column.model"),
        Text.of("report.column.protocol"), Text.of("report.column.effort"), Text.of("report.column.price-input"),
        Text.of("report.column.price-output")));
    catalog.entries().forEach(entry -> table.add(cells(entry.model())));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(Text.of("report.models.per-million"));
    if (catalog.entries().stream().anyMatch(entry -> entry.model().isSimulated())) {
      lines.add(MeterTable.SIMULATED + " " + Text.of("report.mark.simulated"));
    }
    return lines;
  }

  public String json() {
    ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
    ArrayNode models = root.putArray("models");
    catalog.entries().forEach(entry -> model(models.addObject(), entry));
    return Json.pretty(root);
  }

  private List<String> cells(ModelSpec model) {
    Optional<Price> price = price(model);
    String mark = model.isSimulated() ? MeterTable.SIMULATED : "";
    return List.of(model.id(), model.protocol(), efforts(model),
        Numbers.money(price.map(known -> known.standard().input())) + mark,
        Numbers.money(price.map(known -> known.standard().output())) + mark);
  }

  private static String efforts(ModelSpec model) {
    return model.efforts().isEmpty()
        ? Text.of(model.thinking() == ThinkingKind.NONE ? "report.effort.none" : "report.effort.default")
        : model.efforts().stream().map(EffortLevel::id).collect(Collectors.joining(" "));
  }

  private void model(ObjectNode node, ModelCatalog.Entry entry) {
    ModelSpec model = entry.model();
    node.put("id", model.id()).put("name", model.name());
    Json.putText(node, "vendor", model.vendor());
    node.put("protocol", model.protocol()).put("wireName", model.wireName());
    node.put("baseUrl", entry.endpoint().map(endpoint -> Address.of(endpoint.baseUrl())).orElse(null));
    node.put("thinking", model.thinking().id());
    ArrayNode efforts = node.putArray("efforts");
    model.efforts().stream().map(EffortLevel::id).forEach(efforts::add);
    node.put("takesBudget", model.takesBudget());
    Json.put(node, "contextWindow", model.contextWindow());
    Json.put(node, "maxOutput", model.maxOutput());
    price(node, price(model));
  }

  private static void price(ObjectNode node, Optional<Price> price) {
    if (price.isEmpty()) {
      node.putNull("price");
      return;
    }
    Price.Rates rates = price.get().standard();
    ObjectNode told = node.putObject("price").put("currency", "USD").put("perTokens", 1_000_000);
    Json.put(told, "input", Optional.of(rates.input()));
    Json.put(told, "cachedInput", rates.cachedInput());
    Json.put(told, "cacheWrite", rates.cacheWrite());
    Json.put(told, "cacheWriteLong", rates.cacheWriteLong());
    Json.put(told, "output", Optional.of(rates.output()));
    Json.put(told, "reasoning", rates.reasoning());
    told.put("source", price.get().source());
    Json.putText(told, "asOf", price.get().asOf());
    told.put("simulated", price.get().simulated());
  }

  private Optional<Price> price(ModelSpec model) {
    return prices.find(model.vendor(), model.wireName(), day);
  }
}
