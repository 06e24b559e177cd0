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
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Reads `chat.completion.chunk` objects. The finish is not the end: usage comes after it, or beside it, or never.
final class ChatChunkReader implements EventReader {
  private final ChatUsage usage;
  private final ReasoningDetails details = new ReasoningDetails();
  private final ThinkTagSplitter splitter = ThinkTagSplitter.intoEvents(this::send, this::thought);
  private Consumer<? super ChatEvent> out;
  private String finish = "";
  private boolean refused;

  ChatChunkReader(VendorRules vendor) {
    this.usage = new ChatUsage(vendor);
  }

  @Override
  public String answeredModel(JsonNode json) {
    return JsonFields.text(json.path("model"));
  }

  @Override
  public void read(String name, JsonNode json, String raw, Consumer<? super ChatEvent> sink) {
    out = sink;
    for (JsonNode choice : json.path("choices")) {
      if (JsonFields.firstCount(choice.path("index")).orElse(0) == 0) {
        choice(choice);
      }
    }
    usage.read(json, raw).ifPresent(found -> out.accept(new ChatEvent.UsageReported(found)));
    JsonNode error = json.path("error");
    boolean isError = error.isObject() || error.isString() || name.equals("error")
        || JsonFields.text(json.path("object")).equals("error");
    if (isError) {
      ErrorBody said = ErrorBody.of(json);
      finishPieces();
      out.accept(new ChatEvent.Failed(new ProviderFailure.ErrorInStream(said.code(), said.message())));
    }
  }

  @Override
  public void end(boolean marked, Consumer<? super ChatEvent> sink) {
    out = sink;
    finishPieces();
    details.toCarry().ifPresent(out);
    out.accept(marked || !finish.isEmpty()
        ? new ChatEvent.Finished(reason(), finish)
        : new ChatEvent.Failed(new ProviderFailure.StreamCut("")));
  }

  private void choice(JsonNode choice) {
    JsonNode delta = choice.path(choice.path("delta").isObject() ? "delta" : "message");
    reasoning(delta);
    content(delta.path("content"));
    String refusal = JsonFields.text(delta.path("refusal"));
    if (!refusal.isEmpty()) {
      refused = true;
      out.accept(new ChatEvent.Answer(refusal));
    }
    String said = JsonFields.text(choice.path("finish_reason"));
    finish = said.isEmpty() ? finish : said;
  }

  /// OpenRouter's details tell the kind and repeat the text; else one of two fields holds it, in some servers both.
  private void reasoning(JsonNode delta) {
    boolean hasText = false;
    for (JsonNode detail : delta.path("reasoning_details")) {
      details.add(detail);
      hasText |= detail(detail);
    }
    if (!hasText) {
      String content = JsonFields.text(delta.path("reasoning_content"));
      think(ThinkingKind.RAW, content.isEmpty() ? JsonFields.text(delta.path("reasoning")) : content);
    }
  }

  private boolean detail(JsonNode detail) {
    String summary = JsonFields.text(detail.path("summary"));
    String text = JsonFields.text(detail.path("text"));
    if (JsonFields.text(detail.path("type")).equals("reasoning.encrypted")) {
      out.accept(new ChatEvent.Thinking(ThinkingKind.REDACTED, ""));
    }
    think(ThinkingKind.SUMMARY, summary);
    think(ThinkingKind.RAW, text);
    return !summary.isEmpty() || !text.isEmpty();
  }

  /// A text, or Mistral's list of parts, where a `thinking` part holds parts of its own.
  private void content(JsonNode content) {
    if (content.isString()) {
      splitter.accept(content.stringValue());
      return;
    }
    for (JsonNode part : content) {
      if (JsonFields.text(part.path("type")).equals("thinking")) {
        JsonNode thinking = part.path("thinking");
        think(ThinkingKind.RAW, JsonFields.text(thinking));
        thinking.forEach(inner -> think(ThinkingKind.RAW, JsonFields.text(inner.path("text"))));
      } else {
        splitter.accept(JsonFields.text(part.path("text")));
      }
    }
  }

  private void think(ThinkingKind kind, String text) {
    if (!text.isEmpty()) {
      splitter.reasoningCameApart();
      usage.thoughtAloud();
      out.accept(new ChatEvent.Thinking(kind, text));
    }
  }

  private void finishPieces() {
    splitter.end();
    usage.settled().ifPresent(found -> out.accept(new ChatEvent.UsageReported(found)));
  }

  private StopReason reason() {
    return switch (finish) {
      case "length", "model_length", "max_tokens" -> StopReason.LENGTH;
      case "content_filter" -> StopReason.CONTENT_FILTER;
      case "stop", "eos", "end_turn" -> refused ? StopReason.REFUSAL : StopReason.COMPLETE;
      default -> refused ? StopReason.REFUSAL : StopReason.OTHER;
    };
  }

  private void send(ChatEvent event) {
    out.accept(event);
  }

  private void thought() {
    usage.thoughtAloud();
  }
}
