package deliberate.report;

import deliberate.grader.GradedRun;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.StopReason;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.usage.Usage;
import deliberate.run.RunRecord;
import deliberate.tokens.Count;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A run as a span with the attribute names of OpenTelemetry's conventions for generative AI (`gen_ai.*`, in
/// development there). What these have no name for stands under `deliberate.*`; what is not known is left out.
public final class GenAiJson {
  /// Vendors that are called otherwise there.
  private static final Map<String, String> PROVIDERS = Map.of("google", "gcp.gemini", "azure", "azure.ai.openai",
      "xai", "x_ai", "mistral", "mistral_ai");

  private GenAiJson() {}

  /// One line of JSON.
  public static String span(GradedRun graded) {
    RunRecord run = graded.run();
    ObjectNode span = Json.object()
        .put("name", "chat " + run.plan().request().model().wireName())
        .put("kind", "CLIENT")
        .put("spanId", run.id().toString())
        .put("startTime", run.startedAt().toString());
    run.clock().total().ifPresent(total -> span.put("endTime", run.startedAt().plus(total).toString()));
    span.put("status", run.failure().isPresent() ? "ERROR" : "OK");
    ObjectNode attributes = span.putObject("attributes");
    asked(attributes, run);
    answered(attributes, run);
    usage(attributes, run.usage());
    ours(attributes, graded);
    return span.toString();
  }

  private static void asked(ObjectNode attributes, RunRecord run) {
    String vendor = run.plan().request().model().vendor();
    attributes.put("gen_ai.operation.name", "chat")
        .put("gen_ai.provider.name", vendor.isEmpty() ? "unknown" : PROVIDERS.getOrDefault(vendor, vendor))
        .put("gen_ai.request.model", run.plan().request().model().wireName());
    RequestOptions options = run.plan().request().options();
    options.temperature().ifPresent(value -> attributes.put("gen_ai.request.temperature", value));
    options.topP().ifPresent(value -> attributes.put("gen_ai.request.top_p", value));
    options.seed().ifPresent(value -> attributes.put("gen_ai.request.seed", value));
    options.maxOutputTokens().ifPresent(value -> attributes.put("gen_ai.request.max_tokens", value));
    if (!options.stop().isEmpty()) {
      ArrayNode stops = attributes.putArray("gen_ai.request.stop_sequences");
      options.stop().forEach(stops::add);
    }
    ArrayNode system = Json.object().arrayNode();
    ArrayNode input = attributes.putArray("gen_ai.input.messages");
    for (Message message : run.plan().request().messages()) {
      if (message.role() == Role.SYSTEM) {
        part(system, "text", message.text());
      } else {
        part(input.addObject().put("role", message.role().id()).putArray("parts"), "text", message.text());
      }
    }
    if (!system.isEmpty()) {
      attributes.set("gen_ai.system_instructions", system);
    }
  }

  private static void answered(ObjectNode attributes, RunRecord run) {
    if (!run.answeredModel().isEmpty()) {
      attributes.put("gen_ai.response.model", run.answeredModel());
    }
    Optional<String> reason = run.stopReason().map(GenAiJson::finishReason);
    reason.ifPresent(word -> attributes.putArray("gen_ai.response.finish_reasons").add(word));
    run.failure().ifPresent(failure -> attributes.put("error.type", failure.kind()));
    ObjectNode output = attributes.putArray("gen_ai.output.messages").addObject().put("role", "assistant");
    ArrayNode parts = output.putArray("parts");
    if (!run.thinking().isEmpty()) {
      part(parts, "reasoning", run.thinking());
    }
    part(parts, "text", run.answer());
    output.put("finish_reason", reason.orElse(run.status().id()));
  }

  /// There, input includes what the cache read and wrote, and output the reasoning.
  private static void usage(ObjectNode attributes, Usage usage) {
    put(attributes, "gen_ai.usage.input_tokens",
        usage.input().plus(usage.cachedInput().orNone()).plus(usage.cacheWrite().orNone()));
    put(attributes, "gen_ai.usage.output_tokens", usage.output());
    put(attributes, "gen_ai.usage.cache_read.input_tokens", usage.cachedInput());
    put(attributes, "gen_ai.usage.cache_creation.input_tokens", usage.cacheWrite());
    put(attributes, "gen_ai.usage.reasoning.output_tokens", usage.reasoning());
  }

  private static void ours(ObjectNode attributes, GradedRun graded) {
    RunRecord run = graded.run();
    attributes.put("deliberate.prompt.id", run.plan().prompt().id().toString())
        .put("deliberate.prompt.title", run.plan().prompt().title())
        .put("deliberate.prompt.version", run.plan().prompt().version())
        .put("deliberate.case", run.plan().caseName())
        .put("deliberate.turn", run.plan().turn().number())
        .put("deliberate.effort", run.sentEffort().toString())
        .put("deliberate.outcome", run.status().id())
        .put("deliberate.simulated", run.bill().isSimulated())
        .put("deliberate.usage.origin", run.usage().total().origin().name().toLowerCase(Locale.ROOT));
    run.bill().total().ifPresent(cost -> attributes.put("deliberate.cost.usd", cost.toPlainString()));
    attributes.put("deliberate.cost.origin", run.bill().origin().name().toLowerCase(Locale.ROOT));
    run.clock().timeToFirstToken().ifPresent(time -> attributes.put("deliberate.first_token_ms", Json.millis(time)));
    run.clock().thinking().ifPresent(time -> attributes.put("deliberate.thinking_ms", Json.millis(time)));
    if (!graded.checks().isEmpty()) {
      attributes.put("deliberate.checks.passed", graded.passed());
      attributes.put("deliberate.checks.total", graded.checks().size());
    }
  }

  private static String finishReason(StopReason reason) {
    return switch (reason) {
      case COMPLETE -> "stop";
      case LENGTH -> "length";
      case CONTENT_FILTER -> "content_filter";
      case REFUSAL -> "refusal";
      case OTHER -> "other";
    };
  }

  private static void part(ArrayNode parts, String type, String content) {
    parts.addObject().put("type", type).put("content", content);
  }

  private static void put(ObjectNode attributes, String name, Count count) {
    count.value().ifPresent(value -> attributes.put(name, value));
  }
}
