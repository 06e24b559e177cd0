package deliberate.pricing.list;

import deliberate.pricing.list.SomeRates.Kind;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Rows of models.dev's list: vendors with their models, `cost` per million tokens, dearer ones for a long input each
/// with its size in `tiers`, and other ways to be served as `experimental.modes`.
///
/// `context_over_200k` is a copy of the only tier that there is, whatever its size; it counts where there are no tiers.
final class ModelsDevRows {
  private static final Map<String, String> VENDORS = Map.ofEntries(
      Map.entry("openai", "openai"), Map.entry("anthropic", "anthropic"), Map.entry("google", "google"),
      Map.entry("deepseek", "deepseek"), Map.entry("xai", "xai"), Map.entry("mistral", "mistral"),
      Map.entry("groq", "groq"), Map.entry("alibaba", "alibaba"), Map.entry("moonshotai", "moonshot"),
      Map.entry("zai", "zai"), Map.entry("perplexity", "perplexity"), Map.entry("openrouter", "openrouter"),
      Map.entry("azure", "azure"));
  private static final Map<String, Kind> KINDS = Map.of("input", Kind.INPUT, "output", Kind.OUTPUT,
      "reasoning", Kind.REASONING, "cache_read", Kind.CACHE_READ, "cache_write", Kind.CACHE_WRITE);
  private static final String TIERS = "tiers";
  private static final String TIER = "tier";
  private static final String OVER = "context_over_200k";
  private static final Set<String> NO_PRICES = Set.of(TIERS, TIER, OVER);
  private static final long USUAL_SIZE = 200_000;

  private ModelsDevRows() {}

  static boolean isVendor(JsonNode node) {
    return node.path("models").valueStream().anyMatch(model -> model.path("cost").isObject());
  }

  static void read(String id, JsonNode found, RowReader rows) {
    String vendor = VENDORS.get(id);
    found.path("models").properties().forEach(entry -> {
      JsonNode writes = entry.getValue().path("modalities").path("output");
      if (vendor == null) {
        rows.foreign(id);
      } else if (writes.isArray() && writes.valueStream().noneMatch(kind -> kind.asString("").equals("text"))) {
        rows.notText(vendor + "/" + entry.getKey());
      } else {
        rows.add(vendor, entry.getKey(), into -> fill(entry.getValue(), into));
      }
    });
  }

  private static void fill(JsonNode model, RowReader.Row into) {
    JsonNode cost = model.path("cost");
    SomeRates usual = new SomeRates();
    rates(cost, 0, usual, into);
    if (cost.path(TIERS).isEmpty()) {
      rates(cost.path(OVER), USUAL_SIZE, usual, into);
    }
    cost.path(TIERS).forEach(tier -> {
      long size = tier.path(TIER).path("size").asLong(0);
      String type = tier.path(TIER).path("type").asString("context");
      if (size > 0 && type.equals("context")) {
        rates(tier, size, usual, into);
      } else {
        into.unread(TIERS + "." + type);
      }
    });
    into.usual(usual);
    model.path("experimental").path("modes").properties().forEach(mode -> mode(mode.getKey(), mode.getValue(), into));
  }

  /// A mode is asked for, and named by answers, with a word in the request's body.
  private static void mode(String name, JsonNode mode, RowReader.Row into) {
    JsonNode body = mode.path("provider").path("body");
    SomeRates rates = new SomeRates();
    rates(mode.path("cost"), 0, rates, into);
    into.service(body.path("service_tier").asString(body.path("speed").asString(name)), rates);
  }

  private static void rates(JsonNode cost, long above, SomeRates rates, RowReader.Row into) {
    cost.properties().forEach(entry -> {
      Kind kind = KINDS.get(entry.getKey());
      if (kind != null) {
        RowReader.perMillion(entry.getValue()).ifPresent(rate -> rates.put(above, kind, rate));
      } else if (!NO_PRICES.contains(entry.getKey())) {
        into.unread(entry.getKey());
      }
    });
  }
}
