package deliberate.format.promptfoo;

import deliberate.format.Loss;
import deliberate.format.part.Body;
import deliberate.format.part.Outgoing;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes cases as tests and checks as assertions. What asks for the expected answer stands with each case that has
/// one, unless all have.
final class TestsWriter {
  private final Prompt prompt;
  private final Outgoing outgoing;

  TestsWriter(Prompt prompt, Outgoing outgoing) {
    this.prompt = prompt;
    this.outgoing = outgoing;
  }

  void write(Map<String, Object> data) {
    boolean all = prompt.cases().stream().allMatch(one -> one.expected().isPresent());
    List<Map<String, Object>> everywhere = new ArrayList<>();
    List<Map<String, Object>> withAnswer = new ArrayList<>();
    for (int i = 0; i < prompt.checks().size(); i++) {
      CheckSpec check = prompt.checks().get(i);
      boolean asks = !all && AssertionWriter.asksExpected(check);
      AssertionWriter.write(check, "checks[" + i + "]", outgoing).ifPresent((asks ? withAnswer : everywhere)::add);
    }
    Map<String, Object> usual = new LinkedHashMap<>();
    Map<String, Object> defaults = new LinkedHashMap<>();
    prompt.variables().forEach(variable -> variable.defaultValue()
        .ifPresent(value -> defaults.put(TemplateSyntax.JINJA.nameFor(variable.name()), literal(value))));
    put(usual, "vars", defaults);
    if (!everywhere.isEmpty()) {
      usual.put("assert", everywhere);
    }
    put(data, "defaultTest", usual);
    if (!prompt.cases().isEmpty()) {
      data.put("tests", prompt.cases().stream().map(one -> test(one, withAnswer)).toList());
    }
  }

  private Map<String, Object> test(TestCase one, List<Map<String, Object>> withAnswer) {
    Map<String, Object> test = new LinkedHashMap<>();
    if (!one.name().isEmpty()) {
      test.put("description", one.name());
    }
    Map<String, Object> vars = new LinkedHashMap<>();
    one.vars().forEach((name, value) -> vars.put(TemplateSyntax.JINJA.nameFor(name), literal(value)));
    one.expected().ifPresent(expected -> vars.put(Tests.EXPECTED, literal(expected)));
    put(test, "vars", vars);
    if (!one.notes().isEmpty()) {
      test.put("metadata", Body.ordered("notes", one.notes()));
    }
    if (one.expected().isPresent() && !withAnswer.isEmpty()) {
      test.put("assert", withAnswer);
    }
    return test;
  }

  /// A value that promptfoo would take for a file or a program is no such thing here.
  private Object literal(String value) {
    if (value.startsWith("file://")) {
      outgoing.losses().add(Loss.Kind.LITERAL, "cases");
    }
    return value;
  }

  private static void put(Map<String, Object> map, String key, Map<String, Object> value) {
    if (!value.isEmpty()) {
      map.put(key, value);
    }
  }
}
