package deliberate.provider.ollama;

import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.http.Framing;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.AskedEffort;
import deliberate.provider.wire.EventReader;
import deliberate.provider.wire.ExtraFields;
import deliberate.provider.wire.ModelIndex;
import deliberate.provider.wire.OptionFilter;
import deliberate.provider.wire.WireProtocol;
import deliberate.provider.wire.WireRequest;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Ollama's chat with streaming: `POST {base}/api/chat`.
public final class Ollama implements WireProtocol {
  /// The id of this protocol.
  public static final String ID = "ollama";
  private static final ModelIndex INDEX = new ModelIndex("/api/tags", Map.of(), "models", "name", "");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Framing framing() {
    return Framing.NDJSON;
  }

  @Override
  public WireRequest write(ChatRequest request, VendorRules vendor) {
    List<Adjustment> adjustments = new ArrayList<>();
    ObjectNode body = WireRequest.body(request, "messages");
    body.put("stream", true);
    AskedEffort effort = AskedEffort.of(request, vendor, adjustments);
    effort.writeTo(body, vendor, "think");
    RequestOptions options = OptionFilter.takenBy(request, vendor, effort.sent(), adjustments);
    ObjectNode sampling = sampling(options);
    if (!sampling.isEmpty()) {
      body.set("options", sampling);
    }
    options.schema().ifPresent(schema -> body.set("format", JSON.valueToTree(schema.schema())));
    ExtraFields.join(body, vendor, options);
    body.put("stream", true);
    return new WireRequest("/api/chat", Map.of(), body, effort.sent(), adjustments);
  }

  @Override
  public EventReader reader(ChatRequest request, VendorRules vendor) {
    return new OllamaReader();
  }

  @Override
  public ModelIndex models(Endpoint endpoint) {
    return INDEX;
  }

  private static ObjectNode sampling(RequestOptions options) {
    ObjectNode fields = JSON.createObjectNode();
    options.temperature().ifPresent(value -> fields.put("temperature", value));
    options.topP().ifPresent(value -> fields.put("top_p", value));
    options.seed().ifPresent(value -> fields.put("seed", value));
    options.maxOutputTokens().ifPresent(value -> fields.put("num_predict", value));
    if (!options.stop().isEmpty()) {
      options.stop().forEach(fields.putArray("stop")::add);
    }
    return fields;
  }
}
