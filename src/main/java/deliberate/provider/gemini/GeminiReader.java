package deliberate.provider.gemini;

import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.ErrorBody;
import deliberate.provider.wire.EventReader;
import deliberate.provider.wire.JsonFields;
import deliberate.provider.wire.ThinkTagSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads `GenerateContentResponse` objects. There is no end mark: the body ends after a finish reason was told.
final class GeminiReader implements EventReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String UNSPECIFIED = "_UNSPECIFIED";
  private final GeminiUsage usage;
  private final ThinkTagSplitter splitter = ThinkTagSplitter.intoEvents(this::send, this::thought);
  private Consumer<? super ChatEvent> out;
  private String finish = "";

  GeminiReader(GeminiUsage usage) {
    this.usage = usage;
  }

  @Override
  public String answeredModel(JsonNode json) {
    return JsonFields.text(json.path("modelVersion"));
  }

  @Override
  public void read(String name, JsonNode json, String raw, Consumer<? super ChatEvent> sink) {
    out = sink;
    boolean counts = usage.take(json, raw);
    if (usage.countsThoughts()) {
      splitter.reasoningCameApart();
    }
    for (JsonNode candidate : json.path("candidates")) {
      if (JsonFields.count(candidate.path("index")).orElse(0) == 0) {
        candidate(candidate);
      }
    }
    String blocked = word(json.path("promptFeedback").path("blockReason"));
    if (!blocked.isEmpty()) {
      fail(new ProviderFailure.Rejected(200, blocked(json.path("promptFeedback"), blocked)));
      return;
    }
    if (counts) {
      usage.soFar(!finish.isEmpty()).ifPresent(found -> out.accept(new ChatEvent.UsageReported(found)));
    }
    JsonNode error = json.path("error");
    if (error.isObject() || error.isString() || name.equals("error")) {
      ErrorBody said = ErrorBody.of(json);
      fail(new ProviderFailure.ErrorInStream(said.code(), said.message()));
    }
  }

  @Override
  public void end(boolean marked, Consumer<? super ChatEvent> sink) {
    out = sink;
    if (marked || !finish.isEmpty()) {
      settle(true);
      out.accept(new ChatEvent.Finished(reason(), finish));
    } else {
      fail(new ProviderFailure.StreamCut(""));
    }
  }

  private void candidate(JsonNode candidate) {
    for (JsonNode part : candidate.path("content").path("parts")) {
      String text = JsonFields.text(part.path("text"));
      if (part.path("thought").asBoolean(false)) {
        think(text);
      } else {
        splitter.accept(text);
      }
      signature(part, text.length());
    }
    String said = word(candidate.path("finishReason"));
    finish = said.isEmpty() ? finish : said;
  }

  /// The part's text, where it is answer, is bound to the signature; a part of thoughts goes back as one itself.
  private void signature(JsonNode part, int length) {
    String signature = JsonFields.text(part.path("thoughtSignature"));
    if (!signature.isEmpty()) {
      boolean isThought = part.path("thought").asBoolean(false);
      ObjectNode data = JSON.createObjectNode().put("thoughtSignature", signature);
      if (isThought) {
        data.put("text", JsonFields.text(part.path("text"))).put("thought", true);
      }
      out.accept(new ChatEvent.ToCarry(Carried.Kind.SIGNATURE, data.toString(), isThought ? 0 : length));
    }
  }

  private void think(String text) {
    if (!text.isEmpty()) {
      splitter.reasoningCameApart();
      usage.thoughtAloud();
      out.accept(new ChatEvent.Thinking(ThinkingKind.SUMMARY, text));
    }
  }

  /// A refused prompt is answered in full: what was counted for it is final.
  private void fail(ProviderFailure failure) {
    settle(failure instanceof ProviderFailure.Rejected);
    out.accept(new ChatEvent.Failed(failure));
  }

  private void settle(boolean finished) {
    splitter.end();
    usage.soFar(finished).ifPresent(found -> out.accept(new ChatEvent.UsageReported(found)));
  }

  private static String blocked(JsonNode feedback, String reason) {
    String said = JsonFields.text(feedback.path("blockReasonMessage"));
    List<String> because = new ArrayList<>();
    for (JsonNode rating : feedback.path("safetyRatings")) {
      if (rating.path("blocked").asBoolean(false)) {
        because.add(JsonFields.text(rating.path("category")));
      }
    }
    return "prompt blocked: " + reason + (because.isEmpty() ? "" : " (" + String.join(", ", because) + ")")
        + (said.isEmpty() ? "" : ": " + said);
  }

  private static String word(JsonNode node) {
    String word = JsonFields.text(node);
    return word.endsWith(UNSPECIFIED) ? "" : word;
  }

  private StopReason reason() {
    return switch (finish) {
      case "STOP" -> StopReason.COMPLETE;
      case "MAX_TOKENS" -> StopReason.LENGTH;
      case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "MODEL_ARMOR", "IMAGE_SAFETY",
          "IMAGE_PROHIBITED_CONTENT", "IMAGE_RECITATION" -> StopReason.CONTENT_FILTER;
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
