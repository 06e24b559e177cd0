package deliberate.grader;

import deliberate.prompt.CheckSpec;
import deliberate.run.history.entry.KeptChecks;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came of checks, as it is kept with a run. The run of a judge is kept on its own, beside the run it judged.
public final class GradedJson {
  private static final int SCHEMA_VERSION = 1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private GradedJson() {}

  public static KeptChecks write(GradedRun run) {
    ObjectNode root = MAPPER.createObjectNode().put("schemaVersion", SCHEMA_VERSION);
    ArrayNode checks = root.putArray("checks");
    run.checks().forEach(graded -> {
      ObjectNode node = checks.addObject().put("type", graded.check().type());
      node.set("settings", MAPPER.valueToTree(graded.check().settings()));
      node.put("verdict", graded.grade().verdict().name());
      graded.grade().reason().ifPresent(reason -> write(node.putObject("reason"), reason));
    });
    int failed = (int) run.checks().stream()
        .filter(graded -> graded.grade().verdict() == Grade.Verdict.FAILED).count();
    return new KeptChecks(run.passed(), failed, run.checks().size(), root.toString());
  }

  /// @throws IOException where it was written by something else
  public static List<Graded> read(KeptChecks kept) throws IOException {
    List<Graded> checks = new ArrayList<>();
    try {
      for (JsonNode node : MAPPER.readTree(kept.json().isEmpty() ? "{}" : kept.json()).path("checks")) {
        Map<String, Object> settings = MAPPER.convertValue(node.path("settings"), new TypeReference<>() { });
        Optional<Reason> reason = node.has("reason") ? Optional.of(reason(node.path("reason"))) : Optional.empty();
        checks.add(new Graded(new CheckSpec(node.path("type").asString(), settings),
            new Grade(Grade.Verdict.valueOf(node.path("verdict").asString()), reason, Optional.empty())));
      }
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    return checks;
  }

  private static void write(ObjectNode node, Reason reason) {
    ArrayNode values = node.put("id", reason.id()).putArray("values");
    reason.values().forEach(value -> {
      ObjectNode entry = values.addObject();
      switch (value) {
        case Reason.Words words -> entry.put("words", words.text());
        case Reason.Amount amount -> entry.put("amount", amount.number().toPlainString());
        case Reason.Dollars dollars -> entry.put("usd", dollars.usd().toPlainString());
        case Reason.Time time -> entry.put("time", time.time().toString());
      }
    });
  }

  private static Reason reason(JsonNode node) {
    List<Reason.Value> values = new ArrayList<>();
    for (JsonNode value : node.path("values")) {
      String kind = value.propertyNames().iterator().next();
      String text = value.path(kind).asString();
      values.add(switch (kind) {
        case "amount" -> new Reason.Amount(new BigDecimal(text));
        case "usd" -> new Reason.Dollars(new BigDecimal(text));
        case "time" -> new Reason.Time(Duration.parse(text));
        default -> new Reason.Words(text);
      });
    }
    return new Reason(node.path("id").asString(), values);
  }
}
