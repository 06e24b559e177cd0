package deliberate.format.promptfoo;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.Losses;
import deliberate.format.Neighbours;
import deliberate.format.part.Inputs;
import deliberate.format.part.Schemas;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.TestCase;
import deliberate.prompt.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The tests of a configuration as cases, and their assertions as checks of all cases.
record Tests(List<Variable> variables, List<TestCase> cases, List<CheckSpec> checks) {
  static final String EXPECTED = "expected";
  private static final int MOST = 5_000;

  /// A test while it is read.
  record One(String name, Map<String, String> vars, String notes, List<CheckSpec> checks) {}

  static Tests of(Item root, Neighbours neighbours) {
    Losses losses = root.losses();
    Item usual = root.at("defaultTest").flatMap(given -> given.isWords()
        ? neighbours.data(given.words().orElse(""), given.path()) : Optional.of(given))
        .orElseGet(() -> new Item(Map.of(), "defaultTest", losses));
    List<CheckSpec> checks = new ArrayList<>();
    usual.list("assert").forEach(one -> checks.addAll(Assertion.read(one, neighbours)));
    List<Variable> variables = new ArrayList<>();
    usual.map("vars").entries().forEach((name, value) -> Inputs.variable(name, "",
        Optional.of(new Item(text(value, neighbours), value.path(), losses)), "", value).ifPresent(variables::add));
    usual.loseRest();
    List<One> tests = new ArrayList<>();
    root.at("tests").ifPresent(given -> given.each().forEach(one -> add(one, neighbours, tests)));
    if (tests.size() > MOST) {
      losses.add(Loss.Kind.TOO_MANY, "tests", String.valueOf(MOST));
      tests.subList(MOST, tests.size()).clear();
    }
    MergedChecks merged = new MergedChecks(tests, losses);
    checks.addAll(merged.checks());
    return new Tests(variables, merged.cases(), checks);
  }

  private static void add(Item test, Neighbours neighbours, List<One> tests) {
    if (test.isWords()) {
      String reference = test.words().orElse("");
      if (reference.toLowerCase(Locale.ROOT).endsWith(".csv")) {
        neighbours.text(reference, test.path()).ifPresent(text -> CsvTests.add(text, test, tests));
      } else if (reference.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
        neighbours.text(reference, test.path()).ifPresent(text -> CsvTests.addLines(text, test, neighbours, tests));
      } else {
        neighbours.data(reference, test.path())
            .ifPresent(data -> data.each().forEach(one -> addMap(one, neighbours, tests)));
      }
    } else {
      addMap(test, neighbours, tests);
    }
  }

  static void addMap(Item test, Neighbours neighbours, List<One> tests) {
    if (!test.isMap()) {
      test.lose(Loss.Kind.WRONG_TYPE, "map");
      return;
    }
    String name = test.text("description");
    Item metadata = test.map("metadata");
    String notes = metadata.text("notes");
    metadata.loseRest();
    List<CheckSpec> checks = new ArrayList<>();
    test.list("assert").forEach(one -> checks.addAll(Assertion.read(one, neighbours)));
    List<Map<String, String>> rows = new ArrayList<>(List.of(new LinkedHashMap<>()));
    test.map("vars").entries().forEach((variable, value) -> spread(variable, value, neighbours, rows));
    test.loseRest();
    rows.forEach(vars -> tests.add(new One(name, vars, notes, checks)));
  }

  /// A variable with a list of values stands for a test with each of them.
  private static void spread(String variable, Item value, Neighbours neighbours, List<Map<String, String>> rows) {
    List<Item> values = value.isList() ? value.list() : List.of(value);
    if (rows.size() * Math.max(1, values.size()) > MOST) {
      value.lose(Loss.Kind.TOO_MANY, String.valueOf(MOST));
      values = values.subList(0, 1);
    }
    List<Map<String, String>> spread = new ArrayList<>();
    for (Map<String, String> row : rows) {
      for (Item one : values) {
        Map<String, String> filled = new LinkedHashMap<>(row);
        filled.put(variable, text(one, neighbours));
        spread.add(filled);
      }
    }
    if (!values.isEmpty()) {
      rows.clear();
      rows.addAll(spread);
    }
  }

  private static String text(Item value, Neighbours neighbours) {
    if (!value.isWords()) {
      return value.data() == null ? "" : Schemas.json(value.data()).strip();
    }
    String words = value.words().orElse("");
    return words.startsWith("file://") ? neighbours.text(words, value.path()).map(String::strip).orElse("") : words;
  }
}
