package deliberate.format.promptfoo;

import deliberate.format.Loss;
import deliberate.format.part.Body;
import deliberate.format.part.Outgoing;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.Placeholders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Checks as assertions.
final class AssertionWriter {
  private static final List<String> COMPARING = List.of("equals", "contains", "starts-with", "ends-with");
  private static final String USUAL = "{{" + Tests.EXPECTED + "}}";

  private AssertionWriter() {}

  static boolean asksExpected(CheckSpec check) {
    return COMPARING.contains(check.type()) && check.settings().get("value") == null
        || check.settings().values().stream().anyMatch(value -> value instanceof String text
            && Placeholders.in(text).uses().stream().anyMatch(use -> use.name().equals(Tests.EXPECTED)));
  }

  /// Empty, and reported, where promptfoo has nothing like it.
  static Optional<Map<String, Object>> write(CheckSpec check, String place, Outgoing outgoing) {
    if (!check.isEnabled()) {
      outgoing.losses().add(Loss.Kind.SWITCHED_OFF, place);
      return Optional.empty();
    }
    Map<String, Object> settings = check.settings();
    boolean ignoring = Boolean.TRUE.equals(settings.get("ignoreCase"));
    if (ignoring && !check.type().equals("contains")) {
      outgoing.losses().add(Loss.Kind.CASE_DIFFERS, place);
    }
    String value = TemplateSyntax.JINJA.write(settings.getOrDefault("value", USUAL).toString(), outgoing.losses(),
        place);
    return switch (check.type()) {
      case "equals", "starts-with" -> valued(check.type(), value);
      case "contains" -> valued(ignoring ? "icontains" : "contains", value);
      case "ends-with" -> near(check, place, outgoing, "(?:" + quoted(value) + ")\\s*$");
      case "one-of" -> near(check, place, outgoing, "^\\s*(?:" + values(settings, outgoing, place) + ")\\s*$");
      case "regex" -> valued("regex", pattern(settings, outgoing, place));
      case "json" -> Optional.of(Body.ordered("type",
          Boolean.TRUE.equals(settings.get("allowFence")) ? "contains-json" : "is-json"));
      case "json-schema" -> settings.get("schema") instanceof Map<?, ?> schema ? valued("is-json", schema)
          : unknown(check, place, outgoing);
      case "max-cost" -> limit("cost", settings.get("usd"), BigDecimal.ONE, check, place, outgoing);
      case "max-seconds" -> limit("latency", settings.get("seconds"), BigDecimal.valueOf(1000), check, place, outgoing);
      case "judge" -> Optional.of(judge(settings, place, outgoing));
      default -> unknown(check, place, outgoing);
    };
  }

  private static Optional<Map<String, Object>> valued(String type, Object value) {
    return Optional.of(Body.ordered("type", type, "value", value));
  }

  private static Map<String, Object> judge(Map<String, Object> settings, String place, Outgoing outgoing) {
    Map<String, Object> assertion = Body.ordered("type", "llm-rubric", "value", TemplateSyntax.JINJA.write(
        settings.getOrDefault("rubric", "").toString(), outgoing.losses(), place));
    Optional<String> model = Optional.ofNullable(settings.get("model")).map(Object::toString);
    Optional<String> provider = model.flatMap(Provider::id);
    provider.ifPresent(id -> assertion.put("provider", id));
    if (model.isPresent() && provider.isEmpty()) {
      outgoing.losses().add(Loss.Kind.MODEL_HERE_ONLY, place + ".model", model.get());
    }
    outgoing.lose(settings.containsKey("effort"), place + ".effort");
    return assertion;
  }

  private static Optional<Map<String, Object>> limit(String type, Object most, BigDecimal factor, CheckSpec check,
      String place, Outgoing outgoing) {
    try {
      return Optional.of(Body.ordered("type", type, "threshold",
          new BigDecimal(String.valueOf(most)).multiply(factor).stripTrailingZeros().doubleValue()));
    } catch (NumberFormatException _) { // told as a check that cannot be written
      return unknown(check, place, outgoing);
    }
  }

  private static String pattern(Map<String, Object> settings, Outgoing outgoing, String place) {
    String pattern = TemplateSyntax.JINJA.write(String.valueOf(settings.get("pattern")), outgoing.losses(), place);
    return Boolean.TRUE.equals(settings.get("whole")) ? "^(?:" + pattern + ")$" : pattern;
  }

  private static String values(Map<String, Object> settings, Outgoing outgoing, String place) {
    List<?> values = settings.get("values") instanceof List<?> list ? list
        : List.of(String.valueOf(settings.get("values")).split("\\s*[\\n,]\\s*"));
    return values.stream().map(value -> quoted(TemplateSyntax.JINJA.write(String.valueOf(value), outgoing.losses(),
        place))).collect(Collectors.joining("|"));
  }

  /// For JavaScript, which knows no `\Q…\E`; variables stay.
  static String quoted(String text) {
    return text.replaceAll("[\\\\^$.*+?()\\[\\]|]", "\\\\$0");
  }

  private static Optional<Map<String, Object>> near(CheckSpec check, String place, Outgoing outgoing, String pattern) {
    outgoing.losses().add(Loss.Kind.NEAR_CHECK, place, check.type(), "regex");
    return valued("regex", pattern);
  }

  private static Optional<Map<String, Object>> unknown(CheckSpec check, String place, Outgoing outgoing) {
    outgoing.losses().add(Loss.Kind.UNKNOWN_CHECK, place, check.type());
    return Optional.empty();
  }
}
