package deliberate.provider.wire;

import deliberate.provider.ModelOffer;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// Reads what servers say of a model beside its name. Each has words of its own for the same; what none of these fields
/// holds, or holds in another form, stays unknown.
final class OfferReader {
  /// Anthropic, OpenAI, Mistral.
  private static final List<String> RETIRES = List.of("retires_at", "shutdown_date", "deprecation");
  /// Anthropic, OpenRouter, Groq, Gemini, vLLM, Mistral.
  private static final List<String> CONTEXT = List.of("max_input_tokens", "context_length", "context_window",
      "inputTokenLimit", "max_model_len", "max_context_length");
  /// Anthropic, Groq, Gemini.
  private static final List<String> MAX_OUTPUT = List.of("max_tokens", "max_completion_tokens", "outputTokenLimit");
  private static final int DATE_LENGTH = 10;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private OfferReader() {}

  static ModelOffer read(String name, JsonNode model) {
    return new ModelOffer(name, retires(model), count(model, CONTEXT), count(model, MAX_OUTPUT),
        price(model.path("pricing").path("prompt")), price(model.path("pricing").path("completion")));
  }

  private static Optional<LocalDate> retires(JsonNode model) {
    return RETIRES.stream().map(model::path).flatMap(node -> day(node).stream()).findFirst();
  }

  /// A day, a moment, or seconds since 1970.
  private static Optional<LocalDate> day(JsonNode node) {
    try {
      if (node.isIntegralNumber()) {
        return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(node.asLong()), ZoneOffset.UTC));
      }
      String text = JsonFields.text(node);
      return text.length() < DATE_LENGTH ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static OptionalLong count(JsonNode model, List<String> fields) {
    return fields.stream().map(model::path).filter(node -> node.isIntegralNumber() && node.asLong() > 0)
        .mapToLong(JsonNode::asLong).findFirst();
  }

  /// OpenRouter's dollars for one token, as text; below zero where it depends.
  private static Optional<BigDecimal> price(JsonNode node) {
    try {
      return Optional.of(JsonFields.text(node)).filter(text -> !text.isBlank())
          .map(text -> new BigDecimal(text).multiply(MILLION)).filter(price -> price.signum() >= 0);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
