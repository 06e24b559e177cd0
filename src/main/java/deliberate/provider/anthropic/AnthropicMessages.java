package deliberate.provider.anthropic;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.http.Framing;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.AskedEffort;
import deliberate.provider.wire.EventReader;
import deliberate.provider.wire.ExtraFields;
import deliberate.provider.wire.MessagePiece;
import deliberate.provider.wire.ModelIndex;
import deliberate.provider.wire.OptionFilter;
import deliberate.provider.wire.WireProtocol;
import deliberate.provider.wire.WireRequest;
import deliberate.provider.wire.vendor.ModelFamily;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Anthropic Messages with streaming: `POST {base}/messages`, below `/v1` also where the base URL leaves that out.
///
/// The protocol wants a limit in every request (`max_tokens`): where none is asked for, it is the most that the model
/// is known to take, else 32,000 tokens.
public final class AnthropicMessages implements WireProtocol {
  /// The id of this protocol.
  public static final String ID = "anthropic-messages";
  /// The limit for models of which nothing is known, in tokens.
  static final int USUAL_LIMIT = 32_000;
  private static final Map<String, String> VERSION = Map.of("anthropic-version", "2023-06-01");
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
    AskedEffort effort = AskedEffort.of(request, vendor, adjustments);
    RequestOptions options = OptionFilter.takenBy(request, vendor, effort.sent(), adjustments);
    int limit = options.maxOutputTokens().orElseGet(() -> mostOutput(request, vendor));
    body.put("max_tokens", limit);
    writeMessages(body, request.messages());
    body.put("stream", true);
    effort.writeTo(body, vendor, "output_config.effort");
    Effort sent = ThinkingBudget.fit(body, limit, effort.sent(), adjustments);
    options.temperature().ifPresent(value -> body.put("temperature", value));
    options.topP().ifPresent(value -> body.put("top_p", value));
    if (!options.stop().isEmpty()) {
      options.stop().forEach(body.putArray("stop_sequences")::add);
    }
    options.serviceTier().ifPresent(value -> body.put("service_tier", value));
    options.schema().ifPresent(schema -> body.withObject("/output_config").putObject("format")
        .put("type", "json_schema").set("schema", JSON.valueToTree(schema.schema())));
    ExtraFields.join(body, vendor, options);
    body.put("stream", true);
    return new WireRequest(path(request.endpoint(), "/messages"), VERSION, body, sent, adjustments);
  }

  @Override
  public EventReader reader(ChatRequest request, VendorRules vendor) {
    return new MessagesReader(request, vendor);
  }

  @Override
  public ModelIndex models(Endpoint endpoint) {
    return new ModelIndex(path(Optional.of(endpoint), "/models?limit=1000"), VERSION, "data", "id", "");
  }

  /// What the system says stands apart; only user and assistant take turns.
  private static void writeMessages(ObjectNode body, List<Message> messages) {
    String system = messages.stream().filter(message -> message.role() == Role.SYSTEM).map(Message::text)
        .collect(Collectors.joining("\n\n"));
    if (!system.isEmpty()) {
      body.put("system", system);
    }
    ArrayNode turns = body.putArray("messages");
    messages.stream().filter(message -> message.role() != Role.SYSTEM).forEach(message -> {
      ObjectNode turn = turns.addObject().put("role", message.role().id());
      if (message.carried().isEmpty()) {
        turn.put("content", message.text());
      } else {
        writeBlocks(turn.putArray("content"), message);
      }
    });
  }

  /// Blocks of thinking where they stood; a text of white space alone would be refused.
  private static void writeBlocks(ArrayNode blocks, Message message) {
    for (MessagePiece piece : MessagePiece.of(message)) {
      if (piece.kind().isPresent()) {
        blocks.add(piece.carried());
      } else if (!piece.text().isBlank()) {
        blocks.addObject().put("type", "text").put("text", piece.text());
      }
    }
  }

  private static int mostOutput(ChatRequest request, VendorRules vendor) {
    if (request.model().maxOutput().isPresent()) {
      return Math.toIntExact(request.model().maxOutput().getAsLong());
    }
    return vendor.family(request.model().wireName()).map(ModelFamily::maxOutput)
        .map(known -> known.orElse(USUAL_LIMIT)).orElse(USUAL_LIMIT);
  }

  /// Anthropic's own clients take a base URL without the version, those of other vendors one with it.
  private static String path(Optional<Endpoint> endpoint, String path) {
    boolean versioned = endpoint.map(Endpoint::baseUrl)
        .map(base -> base.getPath() != null && base.getPath().matches(".*/v\\d+\\w*/*")).orElse(false);
    return versioned ? path : "/v1" + path;
  }
}
