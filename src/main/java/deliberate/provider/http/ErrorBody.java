package deliberate.provider.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a server says about an error, in whichever of the known shapes it says it.
///
/// Known are `{"error": {message, code, type, status, details}}` (OpenAI, Anthropic, Google, OpenRouter), the same in
/// an array (Google without SSE), `{"code", "error": "text"}` (xAI), `{"error": "text"}` (Ollama), `{"detail": "text"}`
/// and `{"detail": [{loc, msg}]}` (Mistral, FastAPI), and a flat `{message, type, code}` (Mistral, Cohere, Bedrock).
///
/// @param code       every word that classifies the error, separated by blanks; empty where there is none
/// @param message    what went wrong, for people; empty where it does not say
/// @param retryAfter Google's `RetryInfo`
public record ErrorBody(String code, String message, Optional<Duration> retryAfter) {
  private static final ErrorBody NONE = new ErrorBody("", "", Optional.empty());
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Reads a body; one that is not JSON has no code and no message.
  public static ErrorBody parse(String body) {
    String text = body.strip();
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return NONE;
    }
    try {
      return of(JSON.readTree(text));
    } catch (JacksonException e) {
      return NONE;
    }
  }

  public static ErrorBody of(JsonNode json) {
    JsonNode outer = json.isArray() ? json.path(0) : json;
    JsonNode error = outer.path("error");
    JsonNode inner = error.isObject() ? error : outer;
    List<String> codes = new ArrayList<>();
    for (String field : List.of("code", "type", "status", "error_type")) {
      add(codes, inner.path(field));
    }
    inner.path("details").forEach(detail -> add(codes, detail.path("reason")));
    add(codes, inner.path("innererror").path("code"));
    String message = error.isString() ? error.stringValue() : message(inner);
    return new ErrorBody(String.join(" ", codes), message, retryDelay(inner.path("details")));
  }

  /// Whether anything was said at all.
  public boolean isEmpty() {
    return code.isEmpty() && message.isEmpty();
  }

  private static String message(JsonNode error) {
    for (String field : List.of("message", "detail", "msg")) {
      JsonNode found = error.path(field);
      if (found.isString()) {
        return found.stringValue() + upstream(error);
      }
      if (found.isArray() || found.isObject()) {
        return details(found);
      }
    }
    return "";
  }

  /// OpenRouter puts the words of the provider behind it beside its own, which say little.
  private static String upstream(JsonNode error) {
    JsonNode raw = error.path("metadata").path("raw");
    return raw.isString() ? ": " + raw.stringValue() : "";
  }

  private static String details(JsonNode found) {
    List<String> parts = new ArrayList<>();
    for (JsonNode part : found.isArray() ? found : found.path("errors")) {
      List<String> place = new ArrayList<>();
      part.path("loc").forEach(step -> place.add(step.asString()));
      parts.add((place.isEmpty() ? "" : String.join(".", place) + ": ") + part.path("msg").asString(part.toString()));
    }
    return parts.isEmpty() ? found.toString() : String.join("; ", parts);
  }

  private static void add(List<String> codes, JsonNode word) {
    boolean says = word.isString() && !word.stringValue().isBlank() || word.isNumber();
    if (says && !codes.contains(word.asString())) {
      codes.add(word.asString());
    }
  }

  private static Optional<Duration> retryDelay(JsonNode details) {
    for (JsonNode detail : details) {
      Optional<Duration> delay = RetryAfter.seconds(detail.path("retryDelay").asString("").replaceFirst("s$", ""));
      if (delay.isPresent()) {
        return delay;
      }
    }
    return Optional.empty();
  }
}
