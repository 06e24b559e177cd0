package deliberate.pricing.list;

import deliberate.pricing.list.SomeRates.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Rows of LiteLLM's list: fields per token, with suffixes for a long cache lifetime (`_above_1hr`), a long input
/// (`_above_200k_tokens`) and a service (`_batches`, `_flex`, `_priority`), in this order; or `tiered_pricing`, the
/// same fields for each `range` of input. Anthropic's faster service is a factor in `provider_specific_entry`.
final class LiteLlmRows {
  private static final Map<String, String> VENDORS = Map.ofEntries(
      Map.entry("openai", "openai"), Map.entry("anthropic", "anthropic"), Map.entry("gemini", "google"),
      Map.entry("deepseek", "deepseek"), Map.entry("xai", "xai"), Map.entry("mistral", "mistral"),
      Map.entry("groq", "groq"), Map.entry("dashscope", "alibaba"), Map.entry("moonshot", "moonshot"),
      Map.entry("zai", "zai"), Map.entry("perplexity", "perplexity"), Map.entry("openrouter", "openrouter"),
      Map.entry("azure", "azure"));
  private static final Map<String, String> SERVICES =
      Map.of("_batches", "batch", "_flex", "flex", "_priority", "priority");
  private static final Map<String, Kind> KINDS = Map.of(
      "input_cost_per_token", Kind.INPUT, "output_cost_per_token", Kind.OUTPUT,
      "output_cost_per_reasoning_token", Kind.REASONING, "cache_read_input_token_cost", Kind.CACHE_READ,
      "input_cost_per_token_cache_hit", Kind.CACHE_READ,
      "cache_creation_input_token_cost", Kind.CACHE_WRITE,
      "cache_creation_input_token_cost_above_1hr", Kind.CACHE_WRITE_LONG);
  private static final Pattern FIELD =
      Pattern.compile("(.+?)(?:_above_(\\d{1,9})(k?)_tokens)?(_batches|_flex|_priority)?");
  /// What else says a price: a field with one of these words.
  private static final Pattern OTHER_PRICE = Pattern.compile(".*(cost|multiplier).*");
  private static final Set<String> TEXT = Set.of("", "chat", "completion", "responses");
  private static final String TIERED = "tiered_pricing";
  private static final String SPECIFIC = "provider_specific_entry";
  private static final String FAST = "fast";
  private static final long THOUSAND = 1_000;

  private LiteLlmRows() {}

  static boolean isRow(JsonNode node) {
    return node.has("litellm_provider");
  }

  static void read(String name, JsonNode row, RowReader rows) {
    if (!isRow(row) || name.equals("sample_spec")) {
      return;
    }
    String provider = row.path("litellm_provider").asString("");
    String vendor = VENDORS.get(provider);
    if (vendor == null) {
      rows.foreign(provider);
    } else if (!TEXT.contains(row.path("mode").asString(""))) {
      rows.notText(name);
    } else {
      String prefix = provider + "/";
      rows.add(vendor, name.startsWith(prefix) ? name.substring(prefix.length()) : name, into -> fill(row, into));
    }
  }

  private static void fill(JsonNode row, RowReader.Row into) {
    Map<String, SomeRates> services = new LinkedHashMap<>();
    fields(row, 0, services, into);
    row.path(TIERED).forEach(tier -> fields(tier, tier.path("range").path(0).asLong(0), services, into));
    into.usual(services.remove(""));
    services.forEach(into::service);
    row.path(SPECIFIC).properties().forEach(entry -> {
      if (entry.getKey().equals(FAST)) {
        into.service(FAST, RowReader.number(entry.getValue()));
      } else {
        into.unread(SPECIFIC + "." + entry.getKey());
      }
    });
  }

  private static void fields(JsonNode node, long above, Map<String, SomeRates> services, RowReader.Row into) {
    node.properties().forEach(entry -> {
      Matcher field = FIELD.matcher(entry.getKey());
      Kind kind = field.matches() ? KINDS.get(field.group(1)) : null;
      if (kind != null) {
        String service = field.group(4) == null ? "" : SERVICES.get(field.group(4));
        RowReader.perToken(entry.getValue()).ifPresent(rate ->
            services.computeIfAbsent(service, _ -> new SomeRates()).put(Math.max(above, size(field)), kind, rate));
      } else if (OTHER_PRICE.matcher(entry.getKey()).matches() && !isNothing(entry.getValue())) {
        into.unread(entry.getKey());
      }
    });
  }

  private static long size(Matcher field) {
    return field.group(2) == null ? 0 : Long.parseLong(field.group(2)) * (field.group(3).isEmpty() ? 1 : THOUSAND);
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull() || value.isNumber() && value.decimalValue().signum() == 0;
  }
}
