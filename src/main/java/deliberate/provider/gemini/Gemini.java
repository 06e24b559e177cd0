package deliberate.provider.gemini;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.http.Framing;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Gemini with streaming: `POST {base}/models/{model}:streamGenerateContent?alt=sse`.
public final class Gemini implements WireProtocol {
  /// The id of this protocol.
  public static final String ID = "gemini";
  private static final ModelIndex INDEX =
      new ModelIndex("/models?pageSize=1000", Map.of(), "models", "name", "models/");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CONFIG = "generationConfig";
  private static final String THINKING = "thinkingConfig";
  private static final String BUDGET = CONFIG + "." + THINKING + ".thinkingBudget";
  private static final String LEVEL = CONFIG + "." + THINKING + ".thinkingLevel";

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
    AskedEffort effort = AskedEffort.of(request, vendor, adjustments);
    RequestOptions options = OptionFilter.takenBy(request, vendor, effort.sent(), adjustments);
    ObjectNode body = JSON.createObjectNode();
    messages(body, request.messages());
    ObjectNode config = body.putObject(CONFIG);
    options.temperature().ifPresent(value -> config.put("temperature", value));
    options.topP().ifPresent(value -> config.put("topP", value));
    options.seed().ifPresent(value -> config.put("seed", value));
    options.maxOutputTokens().ifPresent(value -> config.put("maxOutputTokens", value));
    if (!options.stop().isEmpty()) {
      options.stop().forEach(config.putArray("stopSequences")::add);
    }
    options.schema().ifPresent(schema -> config.put("responseMimeType", "application/json")
        .set("responseJsonSchema", JSON.valueToTree(schema.schema())));
    options.serviceTier().ifPresent(value -> body.put("serviceTier", value));
    thinking(body, config, effort, request, vendor);
    if (config.isEmpty()) {
      body.remove(CONFIG);
    }
    ExtraFields.join(body, vendor, options);
    return new WireRequest(path(request.model().wireName()), Map.of(), body, effort.sent(), adjustments);
  }

  @Override
  public EventReader reader(ChatRequest request, VendorRules vendor) {
    Effort sent = AskedEffort.of(request, vendor, new ArrayList<>()).sent();
    boolean mayBeChanged = request.options().extra().containsKey(CONFIG) || vendor.body().containsKey(CONFIG);
    return new GeminiReader(new GeminiUsage(vendor.reasoningTokens(), vendor.cachedInput(),
        !mayBeChanged && thinksNot(sent, request, vendor)));
  }

  @Override
  public ModelIndex models(Endpoint endpoint) {
    return INDEX;
  }

  private static void messages(ObjectNode body, List<Message> messages) {
    var contents = body.putArray("contents");
    for (Message message : messages) {
      if (message.role() == Role.SYSTEM) {
        body.withObject("/systemInstruction").withArray("/parts").addObject().put("text", message.text());
      } else {
        parts(contents.addObject().put("role", message.role() == Role.USER ? "user" : "model").putArray("parts"),
            message);
      }
    }
  }

  /// A signature goes back with the part that it came with.
  private static void parts(ArrayNode parts, Message message) {
    MessagePiece.of(message).forEach(
        piece -> parts.addObject().put("text", piece.text()).setAll(piece.carried()));
    if (parts.isEmpty()) {
      parts.addObject().put("text", "");
    }
  }

  /// Summaries of thoughts are asked for, except where there are none: asked for in vain, they are an error. No level
  /// means not to think at all, only a budget of 0 does.
  private static void thinking(ObjectNode body, ObjectNode config, AskedEffort effort, ChatRequest request,
      VendorRules vendor) {
    if (!thinksNot(effort.sent(), request, vendor)) {
      config.putObject(THINKING).put("includeThoughts", true);
    }
    boolean isOff = effort.word().equals(EffortLevel.NONE.id());
    AskedEffort spelled = isOff
        ? new AskedEffort(effort.sent(), "", Map.of(BUDGET, 0))
        : new AskedEffort(effort.sent(), effort.word().toUpperCase(Locale.ROOT), effort.body());
    spelled.writeTo(body, vendor, LEVEL);
  }

  private static boolean thinksNot(Effort sent, ChatRequest request, VendorRules vendor) {
    return sent.equals(Effort.of(EffortLevel.NONE)) || sent.budget().orElse(1) == 0
        || vendor.family(request.model().wireName()).filter(ModelFamily::neverThinks).isPresent();
  }

  /// A name may say itself what kind it is, such as `tunedModels/mine`.
  private static String path(String model) {
    String encoded = URLEncoder.encode(model, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    return (model.contains("/") ? "/" : "/models/") + encoded + ":streamGenerateContent?alt=sse";
  }
}
