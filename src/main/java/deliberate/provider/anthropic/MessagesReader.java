package deliberate.provider.anthropic;

import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.ErrorBody;
import deliberate.provider.usage.Usage;
import deliberate.provider.wire.AskedEffort;
import deliberate.provider.wire.EventReader;
import deliberate.provider.wire.JsonFields;
import deliberate.provider.wire.vendor.ModelFamily;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Reads the events of a Messages stream: blocks of thinking, hidden thinking and text, in any order.
final class MessagesReader implements EventReader {
  private final MessagesUsage usage;
  private final ThinkingKind shown;
  private final ThinkingBlocks blocks = new ThinkingBlocks();
  private Consumer<? super ChatEvent> out;
  private String stopReason = "";
  private boolean stopped;
  private boolean thinkingTold;

  MessagesReader(ChatRequest request, VendorRules vendor) {
    Optional<ModelFamily> family = vendor.family(request.model().wireName());
    this.shown = family.flatMap(ModelFamily::shows).orElse(ThinkingKind.SUMMARY);
    this.usage = new MessagesUsage(
        family.map(known -> known.thinks(AskedEffort.of(request, vendor, new ArrayList<>()).sent())).orElse(true));
  }

  @Override
  public String answeredModel(JsonNode json) {
    return JsonFields.text(json.path("message").path("model"));
  }

  @Override
  public void read(String name, JsonNode json, String raw, Consumer<? super ChatEvent> sink) {
    out = sink;
    String said = JsonFields.text(json.path("type"));
    switch (said.isEmpty() ? name : said) {
      case "message_start" -> messageStarted(json.path("message").path("usage"), raw);
      case "content_block_start" -> {
        blocks.start(json);
        blockStarted(json.path("content_block"));
      }
      case "content_block_delta" -> {
        blocks.add(json);
        delta(json.path("delta"));
      }
      case "content_block_stop" -> blocks.stop(json).ifPresent(out);
      case "message_delta" -> messageChanged(json, raw);
      case "message_stop" -> stopped = true;
      case "error" -> fail(json);
      default -> {
        if (json.path("error").isObject() || json.path("error").isString()) {
          fail(json);
        }
      }
    }
  }

  @Override
  public boolean isComplete() {
    return stopped || !stopReason.isEmpty();
  }

  @Override
  public void end(boolean marked, Consumer<? super ChatEvent> sink) {
    sink.accept(isComplete()
        ? new ChatEvent.Finished(reason(), stopReason)
        : new ChatEvent.Failed(new ProviderFailure.StreamCut("")));
  }

  private void messageStarted(JsonNode found, String raw) {
    if (found.isObject()) {
      tell(usage.start(found, JsonFields.written(raw, "message", "usage")));
    }
  }

  private void messageChanged(JsonNode json, String raw) {
    String reason = JsonFields.text(json.path("delta").path("stop_reason"));
    stopReason = reason.isEmpty() ? stopReason : reason;
    if (json.path("usage").isObject()) {
      tell(usage.update(json.path("usage"), JsonFields.written(raw, "usage"), !stopReason.isEmpty()));
    }
  }

  private void tell(Usage found) {
    out.accept(new ChatEvent.UsageReported(found));
  }

  /// A block of thinking may stay without text to its end: that it began is all that shows of it.
  private void blockStarted(JsonNode block) {
    switch (JsonFields.text(block.path("type"))) {
      case "thinking" -> {
        usage.thought();
        if (!thinkingTold) {
          out.accept(new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""));
        }
        thinkingTold = true;
        think(JsonFields.text(block.path("thinking")));
      }
      case "redacted_thinking" -> {
        usage.thought();
        out.accept(new ChatEvent.Thinking(ThinkingKind.REDACTED, ""));
      }
      case "text" -> answer(JsonFields.text(block.path("text")));
      default -> { }
    }
  }

  private void delta(JsonNode delta) {
    switch (JsonFields.text(delta.path("type"))) {
      case "thinking_delta" -> think(JsonFields.text(delta.path("thinking")));
      case "text_delta" -> answer(JsonFields.text(delta.path("text")));
      default -> { }
    }
  }

  private void think(String text) {
    if (!text.isEmpty()) {
      usage.thoughtAloud();
      out.accept(new ChatEvent.Thinking(shown, text));
    }
  }

  private void answer(String text) {
    if (!text.isEmpty()) {
      out.accept(new ChatEvent.Answer(text));
    }
  }

  private void fail(JsonNode json) {
    ErrorBody said = ErrorBody.of(json);
    out.accept(new ChatEvent.Failed(new ProviderFailure.ErrorInStream(said.code(), said.message())));
  }

  private StopReason reason() {
    return switch (stopReason) {
      case "end_turn", "stop_sequence" -> StopReason.COMPLETE;
      case "max_tokens", "model_context_window_exceeded" -> StopReason.LENGTH;
      case "refusal" -> StopReason.REFUSAL;
      default -> StopReason.OTHER;
    };
  }
}
