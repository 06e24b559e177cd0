package deliberate.provider.openai;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.ErrorBody;
import deliberate.provider.wire.EventReader;
import deliberate.provider.wire.JsonFields;
import deliberate.provider.wire.ThinkTagSplitter;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the events of a Responses stream. Its end is the end of the body or `[DONE]`: only then has the last answer in
/// it been told.
final class ResponsesReader implements EventReader {
  private static final String SUMMARY = "response.reasoning_summary_text";
  private static final String RAW = "response.reasoning_text";
  private static final String TEXT = "response.output_text";
  private static final String REFUSAL = "response.refusal";

  private final ResponsesUsage usage;
  private final OutputItems items = new OutputItems();
  private final ThinkTagSplitter splitter = ThinkTagSplitter.intoEvents(this::send, this::thought);
  private final Set<String> cameInPieces = new HashSet<>();
  private Consumer<? super ChatEvent> out;
  private String status = "";
  private String reason = "";
  private boolean silenceTold;
  private boolean refused;

  ResponsesReader(VendorRules vendor) {
    this.usage = new ResponsesUsage(vendor);
  }

  @Override
  public String answeredModel(JsonNode json) {
    return JsonFields.text(json.path("response").path("model"));
  }

  @Override
  public void read(String name, JsonNode json, String raw, Consumer<? super ChatEvent> sink) {
    out = sink;
    String said = JsonFields.text(json.path("type"));
    String type = said.isEmpty() ? name : said;
    usage.read(json, raw).ifPresent(found -> out.accept(new ChatEvent.UsageReported(found)));
    switch (type) {
      case "response.output_item.added" -> itemAdded(json.path("item"));
      case "response.output_item.done" -> items.done(json.path("item")).ifPresent(out);
      case SUMMARY + ".delta", RAW + ".delta", TEXT + ".delta", REFUSAL + ".delta" -> {
        String kind = type.substring(0, type.lastIndexOf('.'));
        cameInPieces.add(kind);
        piece(kind, JsonFields.text(json.path("delta")));
      }
      case SUMMARY + ".done", RAW + ".done", TEXT + ".done" -> whole(type, JsonFields.text(json.path("text")));
      case REFUSAL + ".done" -> whole(type, JsonFields.text(json.path("refusal")));
      case "response.completed", "response.incomplete", "response.failed" -> ended(type, json.path("response"));
      default -> error(type, json);
    }
  }

  @Override
  public boolean isComplete() {
    return !status.isEmpty();
  }

  @Override
  public void end(boolean marked, Consumer<? super ChatEvent> sink) {
    out = sink;
    splitter.end();
    out.accept(isComplete()
        ? new ChatEvent.Finished(stopReason(), reason.isEmpty() ? status : reason)
        : new ChatEvent.Failed(new ProviderFailure.StreamCut("")));
  }

  /// An item of reasoning may stay silent to its end: that it began is all that shows of it.
  private void itemAdded(JsonNode item) {
    if (!silenceTold && JsonFields.text(item.path("type")).equals("reasoning")) {
      silenceTold = true;
      out.accept(new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""));
    }
  }

  /// The whole of a text counts only where it did not come in pieces before.
  private void whole(String type, String text) {
    String kind = type.substring(0, type.lastIndexOf('.'));
    if (!cameInPieces.contains(kind)) {
      piece(kind, text);
    }
  }

  private void piece(String kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (kind) {
      case SUMMARY -> think(ThinkingKind.SUMMARY, text);
      case RAW -> think(ThinkingKind.RAW, text);
      case REFUSAL -> {
        refused = true;
        out.accept(new ChatEvent.Answer(text));
      }
      default -> splitter.accept(text);
    }
  }

  private void think(ThinkingKind kind, String text) {
    splitter.reasoningCameApart();
    usage.thoughtAloud();
    out.accept(new ChatEvent.Thinking(kind, text));
  }

  private void ended(String type, JsonNode response) {
    String told = JsonFields.text(response.path("status"));
    status = told.isEmpty() ? type.substring("response.".length()) : told;
    reason = JsonFields.text(response.path("incomplete_details").path("reason"));
    if (type.equals("response.failed") || status.equals("failed")) {
      fail(ErrorBody.of(response.path("error")));
    }
  }

  /// Both shapes of `error`: an object of that name inside, or its fields beside the type.
  private void error(String type, JsonNode json) {
    JsonNode inner = json.path("error");
    if (inner.isObject() || inner.isString()) {
      fail(ErrorBody.of(json));
    } else if (type.equals("error")) {
      fail(ErrorBody.of(((ObjectNode) json.deepCopy()).remove(Set.of("type"))));
    }
  }

  private void fail(ErrorBody said) {
    splitter.end();
    out.accept(new ChatEvent.Failed(new ProviderFailure.ErrorInStream(said.code(), said.message())));
  }

  private StopReason stopReason() {
    if (refused) {
      return StopReason.REFUSAL;
    }
    return switch (reason.isEmpty() ? status : reason) {
      case "completed" -> StopReason.COMPLETE;
      case "max_output_tokens" -> StopReason.LENGTH;
      case "content_filter" -> StopReason.CONTENT_FILTER;
      default -> StopReason.OTHER;
    };
  }

  private void send(ChatEvent event) {
    out.accept(event);
  }

  private void thought() {
    usage.thoughtAloud();
  }
}
