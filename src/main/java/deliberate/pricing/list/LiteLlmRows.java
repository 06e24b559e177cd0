package deliberate.pricing.list;

import deliberate.pricing.Price;
import deliberate.pricing.Price.Rates;
import deliberate.pricing.Price.Schedule;
import deliberate.pricing.Price.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Rows of LiteLLM's list: fields per token, with suffixes for a long input (`_above_200k_tokens`), a long cache
/// lifetime (`_above_1hr`) and a service (`_batches`, `_flex`, `_priority`).
final class LiteLlmRows {
  private static final Map<String, String> VENDORS = Map.ofEntries(
      Map.entry("openai", "openai"), Map.entry("anthropic", "anthropic"), Map.entry("gemini", "google"),
      Map.entry("deepseek", "deepseek"), Map.entry("xai", "xai"), Map.entry("mistral", "mistral"),
      Map.entry("groq", "groq"), Map.entry("dashscope", "alibaba"), Map.entry("moonshot", "moonshot"),
      Map.entry("zai", "zai"), Map.entry("perplexity", "perplexity"), Map.entry("openrouter", "openrouter"),
      Map.entry("azure", "azure"));
  private static final Map<String, String> SERVICES =
      Map.of("_batches", "batch", "_flex", "flex", "_priority", "priority");
  private static final String INPUT = "input_cost_per_token";
  private static final Pattern ABOVE = Pattern.compile(INPUT + "_above_(\\d{1,7})k_tokens");
  private static final long THOUSAND = 1_000;

  private LiteLlmRows() {}

  static boolean isRow(JsonNode node) {
    return node.has("litellm_provider");
  }

  static void read(String name, JsonNode row, RowReader rows) {
    String vendor = VENDORS.get(row.path("litellm_provider").asString(""));
    if (vendor == null || name.equals("sample_spec") || !row.has(INPUT) || !row.has("output_cost_per_token")) {
      return;
    }
    String prefix = row.path("litellm_provider").asString() + "/";
    String model = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    rows.add(vendor, model, new RowReader.Making() {
      @Override
      public Schedule usual() {
        return new Schedule(rates(row, "", Optional.empty()), tiers(row));
      }

      @Override
      public Map<String, Schedule> services() {
        Map<String, Schedule> services = new LinkedHashMap<>();
        SERVICES.forEach((suffix, word) -> {
          if (row.has(INPUT + suffix) && row.has("output_cost_per_token" + suffix)) {
            services.put(word, new Schedule(rates(row, suffix, Optional.empty()), List.of()));
          }
        });
        return services;
      }
    });
  }

  private static List<Tier> tiers(JsonNode row) {
    List<Tier> tiers = new ArrayList<>();
    Rates usual = rates(row, "", Optional.empty());
    for (String field : row.propertyNames()) {
      Matcher above = ABOVE.matcher(field);
      if (above.matches()) {
        tiers.add(new Tier(Long.parseLong(above.group(1)) * THOUSAND,
            rates(row, "_above_" + above.group(1) + "k_tokens", Optional.of(usual))));
      }
    }
    return tiers;
  }

  /// @param otherwise where the field with that suffix is missing
  private static Rates rates(JsonNode row, String suffix, Optional<Rates> otherwise) {
    BigDecimal input = RowReader.perToken(row, INPUT + suffix).or(() -> otherwise.map(Rates::input)).orElseThrow();
    BigDecimal output = RowReader.perToken(row, "output_cost_per_token" + suffix)
        .or(() -> otherwise.map(Rates::output)).orElseThrow();
    Optional<BigDecimal> reasoning = RowReader.perToken(row, "output_cost_per_reasoning_token" + suffix)
        .filter(rate -> rate.compareTo(output) != 0);
    return new Price.Rates(input,
        RowReader.perToken(row, "cache_read_input_token_cost" + suffix)
            .or(() -> otherwise.flatMap(Rates::cachedInput)),
        RowReader.perToken(row, "cache_creation_input_token_cost" + suffix)
            .or(() -> otherwise.flatMap(Rates::cacheWrite)),
        RowReader.perToken(row, "cache_creation_input_token_cost_above_1hr" + suffix)
            .or(() -> otherwise.flatMap(Rates::cacheWriteLong)),
        output, reasoning.or(() -> otherwise.flatMap(Rates::reasoning)));
  }
}
