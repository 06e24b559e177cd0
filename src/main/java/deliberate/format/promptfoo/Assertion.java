package deliberate.format.promptfoo;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.Neighbours;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.PaneSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Assertions as checks.
final class Assertion {
  /// Milliseconds there, seconds here.
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final List<String> CODE = List.of("javascript", "python", "ruby", "webhook");
  private static final List<String> JUDGED = List.of("model-graded-closedqa", "factuality", "g-eval",
      "model-graded-factuality", "answer-relevance", "agent-rubric", "search-rubric");

  private Assertion() {}

  /// The checks of one assertion; none, and a report, where there is nothing like it.
  static List<CheckSpec> read(Item assertion, Neighbours neighbours) {
    if (!assertion.isMap()) {
      return assertion.words().map(words -> shorthand(words, assertion)).orElse(List.of());
    }
    String type = assertion.text("type");
    if (type.equals("assert-set")) {
      List<CheckSpec> checks = new ArrayList<>();
      assertion.list("assert").forEach(one -> checks.addAll(read(one, neighbours)));
      assertion.loseRest();
      return checks;
    }
    Optional<Item> value = assertion.at("value").flatMap(given -> followed(given, neighbours));
    if (CODE.contains(type)) {
      assertion.lose(Loss.Kind.CODE, type);
      return List.of();
    }
    Optional<Number> threshold = List.of("cost", "latency").contains(type) ? assertion.number("threshold")
        : Optional.empty();
    Optional<String> judge = assertion.at("provider").filter(Item::isWords).flatMap(Item::words)
        .flatMap(id -> Provider.pane(id, assertion)).map(PaneSpec::model);
    List<CheckSpec> checks = checks(type, value, threshold, judge, assertion);
    if (!checks.isEmpty()) {
      assertion.loseRest();
    }
    return checks;
  }

  private static Optional<Item> followed(Item value, Neighbours neighbours) {
    Optional<String> reference = Optional.of(value).filter(Item::isWords).flatMap(Item::words)
        .filter(Neighbours::isReference);
    if (reference.isEmpty()) {
      return Optional.of(value);
    }
    return reference.get().matches(".*\\.(json|ya?ml)$") ? neighbours.data(reference.get(), value.path())
        : neighbours.text(reference.get(), value.path()).map(text -> new Item(text, value.path(), value.losses()));
  }

  /// As a cell of a table has it: `contains: word`; without a type it is `equals`.
  static List<CheckSpec> shorthand(String cell, Item at) {
    var parts = Pattern.compile("(?s)(not-)?([a-z][a-z-]*)(?:\\(([\\d.]+)\\))?(?::\\s*(.*))?").matcher(cell.strip());
    if (cell.matches("(?s)\\s*(fn|eval|file|grade):.*")) {
      if (!cell.strip().startsWith("grade")) {
        at.lose(Loss.Kind.CODE, cell.strip().replaceFirst("(?s):.*", ""));
        return List.of();
      }
      return checks("llm-rubric", Optional.of(new Item(cell.strip().substring(6).strip(), at.path(), at.losses())),
          Optional.empty(), Optional.empty(), at);
    }
    boolean typed = parts.matches() && (parts.group(4) != null || cell.strip().matches("is-json|contains-json"));
    String type = typed ? Optional.ofNullable(parts.group(1)).orElse("") + parts.group(2) : "equals";
    Item value = new Item(typed ? Optional.ofNullable(parts.group(4)).orElse("") : cell, at.path(), at.losses());
    return checks(type, Optional.of(value).filter(one -> !one.data().equals("")), Optional.empty(), Optional.empty(),
        at);
  }

  private static List<CheckSpec> checks(String type, Optional<Item> value, Optional<Number> threshold,
      Optional<String> judge, Item at) {
    Optional<String> text = value.filter(Item::isWords).map(TemplateSyntax.JINJA::read);
    return switch (type) {
      case "equals", "contains", "starts-with", "regex" -> text.map(words ->
          check(type, type.equals("regex") ? "pattern" : "value", words)).orElseGet(() -> unknown(type, at));
      case "icontains" -> text.map(words -> List.of(
          new CheckSpec("contains", Map.of("value", words, "ignoreCase", true)))).orElseGet(() -> unknown(type, at));
      case "contains-all", "icontains-all" -> texts(value).stream().map(words -> new CheckSpec("contains",
          type.startsWith("i") ? Map.of("value", words, "ignoreCase", true) : Map.of("value", words))).toList();
      case "contains-any", "icontains-any" -> any(type, value, at);
      case "is-json", "contains-json" -> json(type, value, at);
      case "cost" -> threshold.map(usd -> check("max-cost", "usd", usd)).orElseGet(() -> unknown(type, at));
      case "latency" -> threshold.map(ms -> check("max-seconds", "seconds", seconds(ms)))
          .orElseGet(() -> unknown(type, at));
      case "llm-rubric" -> text.map(rubric -> List.of(judged(rubric, judge))).orElseGet(() -> unknown(type, at));
      default -> JUDGED.contains(type) && text.isPresent() ? near(type, judged(text.get(), judge), at)
          : unknown(type, at);
    };
  }

  private static List<CheckSpec> json(String type, Optional<Item> value, Item at) {
    CheckSpec check = value.filter(Item::isMap).map(schema -> check("json-schema", "schema", schema.data()).getFirst())
        .orElseGet(() -> new CheckSpec("json", Map.of()));
    return type.equals("is-json") ? List.of(check) : near(type, check.with("allowFence", true), at);
  }

  private static List<CheckSpec> any(String type, Optional<Item> value, Item at) {
    String pattern = texts(value).stream().map(AssertionWriter::quoted).collect(Collectors.joining("|"));
    CheckSpec check = new CheckSpec("regex", Map.of("pattern", pattern));
    return pattern.isEmpty() ? unknown(type, at)
        : near(type, type.startsWith("i") ? check.with("ignoreCase", true) : check, at);
  }

  private static List<String> texts(Optional<Item> value) {
    return value.map(given -> given.isWords()
        ? List.of(TemplateSyntax.JINJA.read(given).split("\\s*,\\s*"))
        : given.list().stream().filter(Item::isWords).map(TemplateSyntax.JINJA::read).toList()).orElse(List.of());
  }

  private static CheckSpec judged(String rubric, Optional<String> model) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("rubric", rubric);
    model.ifPresent(id -> settings.put("model", id));
    return new CheckSpec("judge", settings);
  }

  private static Object seconds(Number milliseconds) {
    return new BigDecimal(milliseconds.toString()).divide(THOUSAND).stripTrailingZeros().doubleValue();
  }

  private static List<CheckSpec> check(String type, String key, Object value) {
    return List.of(new CheckSpec(type, Map.of(key, value)));
  }

  private static List<CheckSpec> near(String type, CheckSpec check, Item at) {
    at.lose(Loss.Kind.NEAR_CHECK, type, check.type());
    return List.of(check);
  }

  private static List<CheckSpec> unknown(String type, Item at) {
    at.lose(Loss.Kind.UNKNOWN_CHECK, type);
    return List.of();
  }
}
