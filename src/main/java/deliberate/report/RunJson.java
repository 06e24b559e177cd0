package deliberate.report;

import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.message.FailureText;
import deliberate.meter.ClockReading;
import deliberate.pricing.Bill;
import deliberate.pricing.Price;
import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.carry.CarryRule;
import deliberate.provider.option.Effort;
import deliberate.provider.usage.TokenKind;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.recording.Recording;
import deliberate.recording.Take;
import deliberate.run.PromptRef;
import deliberate.run.RunRecord;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes runs of one prompt as the JSON document that `run.schema.json` describes.
public final class RunJson {
  private static final int SCHEMA_VERSION = 1;

  private RunJson() {}

  /// @param caseName the test case whose values were filled in; empty without one
  public static String document(PromptRef prompt, String caseName, List<GradedRun> runs, Graders graders) {
    return document(new Comparison(prompt, caseName, runs, graders));
  }

  public static String document(Comparison made) {
    PromptRef prompt = made.prompt();
    ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
    prompt(root.putObject("prompt"), prompt);
    Json.putText(root, "case", made.caseName());
    made.replayed().ifPresentOrElse(recording -> write(root.putObject("replayed"), recording),
        () -> root.putNull("replayed"));
    ArrayNode array = root.putArray("runs");
    made.runs().forEach(graded -> one(array.addObject(), graded, made.graders()));
    return Json.pretty(root);
  }

  private static void write(ObjectNode node, Recording recording) {
    node.put("recordedAt", recording.recordedAt().toString());
    ArrayNode from = node.putArray("from");
    recording.takes().stream().map(Take::source).distinct().forEach(from::add);
    node.put("damage", recording.damage().map(RunJson::id).orElse(null));
  }

  /// One run alone, with its prompt, on one line.
  public static String line(GradedRun graded, Graders graders) {
    ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION).put("id", graded.run().id().toString());
    prompt(root.putObject("prompt"), graded.run().plan().prompt());
    Json.putText(root, "case", graded.run().plan().caseName());
    one(root.putObject("run"), graded, graders);
    return root.toString();
  }

  private static void prompt(ObjectNode node, PromptRef prompt) {
    node.put("id", prompt.id().toString()).put("title", prompt.title()).put("version", prompt.version());
  }

  private static void one(ObjectNode node, GradedRun graded, Graders graders) {
    run(node, graded.run());
    ChecksJson.write(node.putArray("checks"), graded, graders);
    retries(node.putArray("retries"), graded.run().retries());
    failure(node, "failure", graded.run().failure());
  }

  private static void run(ObjectNode node, RunRecord run) {
    node.put("model", run.plan().request().model().id());
    Json.putText(node, "answeredModel", run.answeredModel());
    node.put("protocol", run.plan().request().model().protocol());
    node.put("simulated", run.plan().request().model().isSimulated());
    node.put("startedAt", run.startedAt().toString());
    ObjectNode effort = node.putObject("effort");
    effort(effort, "asked", run.plan().request().effort());
    effort(effort, "sent", run.sentEffort());
    adjustments(node.putArray("adjustments"), run);
    node.put("status", run.status().id());
    node.put("stopReason", run.stopReason().map(RunJson::id).orElse(null));
    node.putObject("thinking").put("kind", run.thinkingKind().id()).put("text", run.thinking());
    node.put("answer", run.answer());
    usage(node.putObject("usage"), run.usage());
    turn(node.putObject("turn"), run);
    bill(node.putObject("bill"), run.bill());
    clock(node.putObject("clock"), run.clock());
  }

  /// A level is a text, a budget a number, and the model's own default null.
  private static void effort(ObjectNode node, String field, Effort effort) {
    if (effort.budget().isPresent()) {
      node.put(field, effort.budget().getAsInt());
    } else {
      Json.putText(node, field, effort.toString());
    }
  }

  private static void adjustments(ArrayNode array, RunRecord run) {
    run.adjustments().forEach(change -> {
      ObjectNode node = array.addObject().put("option", change.option()).put("asked", change.asked());
      Json.putText(node, "sent", change.sent());
    });
  }

  /// The place in the conversation, what became of the thinking of earlier turns, and what is kept for the next.
  private static void turn(ObjectNode node, RunRecord run) {
    int number = run.plan().turn().number();
    node.put("number", number);
    Json.putText(node, "followUp", number == 1 ? "" : run.plan().request().messages().getLast().text());
    ArrayNode earlier = node.putArray("earlier");
    run.earlier().forEach(turn -> {
      ObjectNode entry = earlier.addObject().put("turn", turn.turn());
      Json.put(entry, "thinkingTokens", turn.thought());
      entry.put("origin", id(turn.thought().origin()));
      entry.put("carried", turn.carried()).put("billedAgain", billedAgain(turn.rule()));
      ArrayNode parts = entry.putArray("parts");
      turn.parts().forEach(part -> part(parts, part.kind(), part.size()).put("sent", part.sent()));
    });
    ArrayNode kept = node.putArray("toCarry");
    run.carried().forEach(part -> part(kept, part.kind(), part.data().length()));
  }

  private static ObjectNode part(ArrayNode parts, Carried.Kind kind, int size) {
    return parts.addObject().put("kind", kind.id()).put("characters", size).put("origin", id(Origin.MEASURED));
  }

  private static String billedAgain(CarryRule rule) {
    return switch (rule) {
      case NEVER, UNBILLED -> "no";
      case BILLED -> "yes";
      case UNTOLD -> "unknown";
    };
  }

  private static void usage(ObjectNode node, Usage usage) {
    ObjectNode origin = Json.object();
    count(node, origin, "input", usage.input());
    count(node, origin, "cachedInput", usage.cachedInput());
    count(node, origin, "cacheWrite", usage.cacheWrite());
    count(node, origin, "reasoning", usage.reasoning());
    count(node, origin, "answer", usage.answer());
    count(node, origin, "output", usage.output());
    count(node, origin, "total", usage.total());
    node.set("origin", origin);
    ObjectNode writes = node.putObject("cacheWriteByLifetime");
    usage.cacheWrites().forEach((lifetime, count) -> Json.put(writes, lifetime.toString(), count));
    Json.putText(node, "serviceTier", usage.serviceTier());
    ArrayNode flags = node.putArray("flags");
    usage.flags().stream().sorted().map(UsageFlag::id).forEach(flags::add);
    node.set("raw", Json.parsed(usage.raw()));
  }

  private static void count(ObjectNode counts, ObjectNode origins, String field, Count count) {
    Json.put(counts, field, count);
    origins.put(field, id(count.origin()));
  }

  static void bill(ObjectNode node, Bill bill) {
    node.put("currency", Bill.CURRENCY);
    Json.put(node, "total", bill.total());
    ObjectNode byKind = node.putObject("byKind");
    for (TokenKind kind : TokenKind.values()) {
      Json.put(byKind, kind.id(), Optional.ofNullable(bill.byKind().get(kind)));
    }
    node.put("origin", id(bill.origin()));
    Json.put(node, "reported", bill.reported());
    node.put("priceSource", bill.price().map(Price::source).orElse(null));
    node.put("priceAsOf", bill.price().map(Price::asOf).filter(day -> !day.isEmpty()).orElse(null));
    node.put("simulated", bill.isSimulated());
  }

  private static void clock(ObjectNode node, ClockReading clock) {
    Json.putMillis(node, "waitingMs", clock.waiting());
    Json.putMillis(node, "thinkingMs", clock.thinking());
    Json.putMillis(node, "answeringMs", clock.answering());
    Json.putMillis(node, "timeToFirstTokenMs", clock.timeToFirstToken());
    Json.putMillis(node, "timeToFirstAnswerTokenMs", clock.timeToFirstAnswerToken());
    Json.putMillis(node, "totalMs", clock.total());
    Json.putMillis(node, "retryingMs", clock.retrying());
    Json.putMillis(node, "queuedMs", clock.queued());
  }

  private static void retries(ArrayNode array, List<ChatEvent.Retrying> retries) {
    retries.forEach(retry -> {
      ObjectNode node = array.addObject().put("attempt", retry.attempt()).put("of", retry.of());
      Json.putMillis(node, "delayMs", Optional.of(retry.delay()));
      failure(node, "because", Optional.of(retry.because()));
    });
  }

  private static void failure(ObjectNode parent, String field, Optional<ProviderFailure> failure) {
    if (failure.isEmpty()) {
      parent.putNull(field);
      return;
    }
    FailureText text = FailureText.of(failure.get());
    parent.putObject(field)
        .put("kind", failure.get().kind())
        .put("message", text.sentence() + " " + text.action())
        .put("retriable", failure.get().retriable());
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
