package deliberate.provider.openai;

import deliberate.prompt.Carried;
import deliberate.prompt.Message;
import deliberate.provider.ChatRequest;
import deliberate.provider.http.Framing;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.AskedEffort;
import deliberate.provider.wire.EventReader;
import deliberate.provider.wire.ExtraFields;
import deliberate.provider.wire.MessagePiece;
import deliberate.provider.wire.OptionFilter;
import deliberate.provider.wire.WireProtocol;
import deliberate.provider.wire.WireRequest;
import deliberate.provider.wire.vendor.ModelFamily;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// OpenAI Responses with streaming: `POST {base}/responses`. Nothing is kept at the provider (`store: false`).
public final class OpenAiResponses implements WireProtocol {
  /// The id of this protocol.
  public static final String ID = "openai-responses";
  private static final JsonMapper JSON = JsonMapper.builder().build();

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
    ObjectNode body = JSON.createObjectNode();
    body.put("model", request.model().wireName());
    ArrayNode input = body.putArray("input");
    request.messages().forEach(message -> writeItems(input, message));
    body.put("stream", true);
    body.put("store", false);
    AskedEffort effort = AskedEffort.of(request, vendor, adjustments);
    effort.writeTo(body, vendor, "reasoning.effort");
    askForThinking(body, request, vendor, effort);
    RequestOptions options = OptionFilter.takenBy(request, vendor, effort.sent(), adjustments);
    options.temperature().ifPresent(value -> body.put("temperature", value));
    options.topP().ifPresent(value -> body.put("top_p", value));
    options.maxOutputTokens().ifPresent(value -> body.put("max_output_tokens", value));
    options.serviceTier().ifPresent(value -> body.put("service_tier", value));
    options.verbosity().ifPresent(value -> body.withObject("/text").put("verbosity", value));
    options.schema().ifPresent(schema ->
        SchemaForm.put(schema, body.withObject("/text").putObject("format").put("type", "json_schema")));
    ExtraFields.join(body, vendor, options);
    body.put("stream", true);
    return new WireRequest("/responses", Map.of(), body, effort.sent(), adjustments);
  }

  @Override
  public EventReader reader(ChatRequest request, VendorRules vendor) {
    return new ResponsesReader(vendor);
  }

  /// Items of reasoning go back where they stood, a message under its own name where it has one.
  private static void writeItems(ArrayNode input, Message message) {
    for (MessagePiece piece : MessagePiece.of(message)) {
      if (piece.kind().equals(Optional.of(Carried.Kind.ITEM))) {
        ObjectNode item = piece.carried();
        item.putArray("content").addObject().put("type", "output_text").put("text", piece.text())
            .putArray("annotations");
        input.add(item);
      } else if (piece.kind().isPresent()) {
        input.add(piece.carried());
      } else {
        input.addObject().put("role", message.role().id()).put("content", piece.text());
      }
    }
  }

  /// Summaries come only where they are asked for, and models that do not think refuse the question. The encrypted
  /// thinking is asked for only from models that are known to have some.
  private static void askForThinking(ObjectNode body, ChatRequest request, VendorRules vendor, AskedEffort effort) {
    boolean knownToThink = vendor.family(request.model().wireName()).map(ModelFamily::canThink).orElse(false);
    boolean off = effort.sent().equals(Effort.of(EffortLevel.NONE));
    if (!off && (knownToThink || !effort.word().isEmpty())) {
      ObjectNode reasoning = body.path("reasoning") instanceof ObjectNode there ? there : body.putObject("reasoning");
      reasoning.put("summary", "auto");
    }
    if (!off && knownToThink) {
      body.putArray("include").add("reasoning.encrypted_content");
    }
  }
}
