package deliberate.provider.openai;

import deliberate.provider.usage.Usage;
import deliberate.provider.wire.CacheLifetimes;
import deliberate.provider.wire.JsonFields;
import deliberate.provider.wire.UsageReport;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the usage that the last events of a Responses stream carry inside their `response`.
final class ResponsesUsage {
  private final VendorRules vendor;
  private boolean thoughtAloud;

  ResponsesUsage(VendorRules vendor) {
    this.vendor = vendor;
  }

  /// Text of reasoning arrived.
  void thoughtAloud() {
    thoughtAloud = true;
  }

  /// The usage in this event, where there is one.
  Optional<Usage> read(JsonNode event, String text) {
    JsonNode found = event.path("response").path("usage");
    String tier = event.path("response").path("service_tier").asString("");
    return found.isObject() ? Optional.of(usage(found, JsonFields.written(text, "response", "usage"), tier))
        : Optional.empty();
  }

  private Usage usage(JsonNode found, String raw, String tier) {
    JsonNode input = found.path("input_tokens_details");
    return new UsageReport(
        JsonFields.count(found.path("input_tokens")),
        JsonFields.count(input.path("cached_tokens")),
        JsonFields.count(input.path("cache_write_tokens")),
        JsonFields.count(found.path("output_tokens")),
        JsonFields.count(found.path("output_tokens_details").path("reasoning_tokens")),
        JsonFields.count(found.path("total_tokens")),
        vendor.cachedInput(), vendor.reasoningTokens(), thoughtAloud, raw).toUsage()
        .with(CacheLifetimes.in(input.path("cache_write_tokens_details")), tier);
  }
}
