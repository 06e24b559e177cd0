package deliberate.pricing.list;

import deliberate.pricing.Price.Rates;
import deliberate.pricing.Price.Schedule;
import deliberate.pricing.Price.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Rows of models.dev's list: vendors with their models, `cost` per million tokens, dearer ones for a long input in
/// `context_over_200k` or, each with its size, in `tiers`.
final class ModelsDevRows {
  private static final Map<String, String> VENDORS = Map.ofEntries(
      Map.entry("openai", "openai"), Map.entry("anthropic", "anthropic"), Map.entry("google", "google"),
      Map.entry("deepseek", "deepseek"), Map.entry("xai", "xai"), Map.entry("mistral", "mistral"),
      Map.entry("groq", "groq"), Map.entry("alibaba", "alibaba"), Map.entry("moonshotai", "moonshot"),
      Map.entry("zai", "zai"), Map.entry("perplexity", "perplexity"), Map.entry("openrouter", "openrouter"),
      Map.entry("azure", "azure"));
  private static final long USUAL_SIZE = 200_000;

  private ModelsDevRows() {}

  static boolean isVendor(JsonNode node) {
    return node.path("models").valueStream().anyMatch(model -> model.path("cost").isObject());
  }

  static void read(String id, JsonNode found, RowReader rows) {
    String vendor = VENDORS.get(id);
    if (vendor == null) {
      return;
    }
    found.path("models").properties().forEach(entry -> {
      JsonNode cost = entry.getValue().path("cost");
      if (cost.has("input") && cost.has("output")) {
        rows.add(vendor, entry.getKey(), new RowReader.Making() {
          @Override
          public Schedule usual() {
            return new Schedule(rates(cost), tiers(cost));
          }

          @Override
          public Map<String, Schedule> services() {
            return Map.of();
          }
        });
      }
    });
  }

  private static List<Tier> tiers(JsonNode cost) {
    List<Tier> tiers = new ArrayList<>();
    JsonNode over = cost.path("context_over_200k");
    if (over.has("input") && over.has("output")) {
      tiers.add(new Tier(USUAL_SIZE, rates(over)));
    }
    cost.path("tiers").forEach(tier -> {
      long size = tier.path("tier").path("size").asLong(0);
      if (size > 0 && tier.has("input") && tier.has("output")
          && tiers.stream().noneMatch(other -> other.above() == size)) {
        tiers.add(new Tier(size, rates(tier)));
      }
    });
    return tiers;
  }

  private static Rates rates(JsonNode cost) {
    BigDecimal output = RowReader.perMillion(cost, "output").orElseThrow();
    return new Rates(RowReader.perMillion(cost, "input").orElseThrow(), RowReader.perMillion(cost, "cache_read"),
        RowReader.perMillion(cost, "cache_write"), Optional.empty(), output,
        RowReader.perMillion(cost, "reasoning").filter(rate -> rate.compareTo(output) != 0));
  }
}
