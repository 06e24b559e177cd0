package deliberate.provider.openai;

import deliberate.provider.usage.Usage;
import deliberate.provider.wire.CacheLifetimes;
import deliberate.provider.wire.JsonFields;
import deliberate.provider.wire.UsageReport;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Keeps the last usage object of a Chat Completions stream and reads its numbers.
///
/// It may come more than once (vLLM counts along, Groq sends it twice), as null in between, or in `x_groq`.
final class ChatUsage {
  private final VendorRules vendor;
  private JsonNode last;
  private String raw = "";
  private String tier = "";
  private boolean thoughtAloud;
  private Usage told;

  ChatUsage(VendorRules vendor) {
    this.vendor = vendor;
  }

  /// Text of reasoning arrived.
  void thoughtAloud() {
    thoughtAloud = true;
  }

  /// The usage in this chunk, where there is one.
  Optional<Usage> read(JsonNode chunk, String text) {
    tier = chunk.path("service_tier").asString(tier);
    if (chunk.path("usage").isObject()) {
      last = chunk.path("usage");
      raw = JsonFields.written(text, "usage");
    } else if (chunk.path("x_groq").path("usage").isObject()) {
      last = chunk.path("x_groq").path("usage");
      raw = JsonFields.written(text, "x_groq", "usage");
    } else {
      return Optional.empty();
    }
    told = usage();
    return Optional.of(told);
  }

  /// The usage at the end, where it reads differently now that all text is known.
  Optional<Usage> settled() {
    if (last == null || usage().equals(told)) {
      return Optional.empty();
    }
    told = usage();
    return Optional.of(told);
  }

  private Usage usage() {
    JsonNode input = last.path("prompt_tokens_details");
    JsonNode output = last.path("completion_tokens_details");
    return new UsageReport(
        JsonFields.count(last.path("prompt_tokens")),
        JsonFields.firstCount(input.path("cached_tokens"), last.path("num_cached_tokens"),
            last.path("prompt_cache_hit_tokens")),
        JsonFields.count(input.path("cache_write_tokens")),
        JsonFields.count(last.path("completion_tokens")),
        JsonFields.firstCount(output.path("reasoning_tokens"), last.path("reasoning_tokens")),
        JsonFields.count(last.path("total_tokens")),
        vendor.cachedInput(), vendor.reasoningTokens(), thoughtAloud, raw).toUsage()
        .with(CacheLifetimes.in(input.path("cache_write_tokens_details")), tier);
  }
}
