package deliberate.provider.ollama;

import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.ErrorBody;
import deliberate.provider.usage.Usage;
import deliberate.provider.wire.EventReader;
import deliberate.provider.wire.JsonFields;
import deliberate.provider.wire.ThinkTagSplitter;
import deliberate.provider.wire.UsageReport;
import deliberate.provider.wire.vendor.CountRule;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the lines of `/api/chat`, and those of `/api/generate`, whose text is not in a message. The line that is
/// `done` is the end, and carries the counts.
final class OllamaReader implements EventReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final OptionalLong NOT_REPORTED = OptionalLong.empty();
  private final ThinkTagSplitter splitter = ThinkTagSplitter.intoEvents(this::send, () -> {});
  private final StringBuilder thought = new StringBuilder();
  private Consumer<? super ChatEvent> out;

  @Override
  public String answeredModel(JsonNode json) {
    return JsonFields.text(json.path("model"));
  }

  @Override
  public void read(String name, JsonNode json, String raw, Consumer<? super ChatEvent> sink) {
    out = sink;
    pieces(json.path("message").isObject() ? json.path("message") : json);
    JsonNode error = json.path("error");
    if (error.isString() || error.isObject()) {
      ErrorBody said = ErrorBody.of(json);
      splitter.end();
      out.accept(new ChatEvent.Failed(new ProviderFailure.ErrorInStream(said.code(), said.message())));
    } else if (json.path("done").asBoolean(false)) {
      splitter.end();
      carry();
      report(json, raw);
      String reason = JsonFields.text(json.path("done_reason"));
      out.accept(new ChatEvent.Finished(reason(reason), reason));
    }
  }

  @Override
  public void end(boolean marked, Consumer<? super ChatEvent> sink) {
    out = sink;
    splitter.end();
    out.accept(new ChatEvent.Failed(new ProviderFailure.StreamCut("")));
  }

  private void pieces(JsonNode message) {
    String thinking = JsonFields.text(message.path("thinking"));
    if (!thinking.isEmpty()) {
      splitter.reasoningCameApart();
      thought.append(thinking);
      out.accept(new ChatEvent.Thinking(ThinkingKind.RAW, thinking));
    }
    String answer = JsonFields.text(message.path(message.has("response") ? "response" : "content"));
    if (!answer.isEmpty()) {
      splitter.accept(answer);
    }
  }

  /// Whether the model is shown it again is for the server's template to say.
  private void carry() {
    if (!thought.isEmpty()) {
      out.accept(new ChatEvent.ToCarry(Carried.Kind.THINKING,
          JSON.createObjectNode().put("thinking", thought.toString()).toString(), 0));
    }
  }

  /// Any count may be absent; thinking is counted with the answer.
  private void report(JsonNode json, String raw) {
    String counts = counts(json, raw);
    if (!counts.isEmpty()) {
      Usage usage = new UsageReport(JsonFields.count(json.path("prompt_eval_count")), NOT_REPORTED, NOT_REPORTED,
          JsonFields.count(json.path("eval_count")), NOT_REPORTED, NOT_REPORTED, CountRule.INSIDE, CountRule.INSIDE,
          false, counts).toUsage();
      out.accept(new ChatEvent.UsageReported(usage));
    }
  }

  /// The counts and durations, exactly as they are written in the line; they have no object of their own there.
  private static String counts(JsonNode json, String raw) {
    String fields = json.propertyStream().map(Map.Entry::getKey)
        .filter(field -> field.endsWith("_count") || field.endsWith("_duration"))
        .map(field -> JSON.writeValueAsString(field) + ":" + JsonFields.written(raw, field))
        .collect(Collectors.joining(","));
    return fields.isEmpty() ? "" : "{" + fields + "}";
  }

  private static StopReason reason(String said) {
    return switch (said) {
      case "stop" -> StopReason.COMPLETE;
      case "length" -> StopReason.LENGTH;
      default -> StopReason.OTHER;
    };
  }

  private void send(ChatEvent event) {
    out.accept(event);
  }
}
