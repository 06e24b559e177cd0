package deliberate.provider.openai;

import deliberate.provider.ChatRequest;
import deliberate.provider.http.Framing;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.AskedEffort;
import deliberate.provider.wire.EventReader;
import deliberate.provider.wire.ExtraFields;
import deliberate.provider.wire.OptionFilter;
import deliberate.provider.wire.WireProtocol;
import deliberate.provider.wire.WireRequest;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// OpenAI Chat Completions with streaming: `POST {base}/chat/completions`.
public final class OpenAiChat implements WireProtocol {
  /// The id of this protocol.
  public static final String ID = "openai-chat";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Framing framing() {
    return Framing.SSE;
  }

  @Override
  public WireRequest write(ChatRequest request, VendorRules vendor) {
    List<Adjustment> adjustments = new ArrayList<>();
    ObjectNode body = WireRequest.body(request, "messages");
    body.put("stream", true);
    body.putObject("stream_options").put("include_usage", true);
    AskedEffort effort = AskedEffort.of(request, vendor, adjustments);
    effort.writeTo(body, vendor, "reasoning_effort");
    RequestOptions options = OptionFilter.takenBy(request, vendor, effort.sent(), adjustments);
    options.temperature().ifPresent(value -> body.put("temperature", value));
    options.topP().ifPresent(value -> body.put("top_p", value));
    options.seed().ifPresent(value -> body.put(vendor.seedField(), value));
    options.maxOutputTokens().ifPresent(value -> body.put(vendor.maxTokensField(), value));
    if (!options.stop().isEmpty()) {
      options.stop().forEach(body.putArray("stop")::add);
    }
    options.verbosity().ifPresent(value -> body.put("verbosity", value));
    options.serviceTier().ifPresent(value -> body.put("service_tier", value));
    options.schema().ifPresent(schema -> SchemaForm.put(schema, body.putObject("response_format")
        .put("type", "json_schema").putObject("json_schema")));
    ExtraFields.join(body, vendor, options);
    body.put("stream", true);
    return new WireRequest("/chat/completions", Map.of(), body, effort.sent(), adjustments);
  }

  @Override
  public EventReader reader(ChatRequest request, VendorRules vendor) {
    return new ChatChunkReader(vendor);
  }
}
