package deliberate.format.suite;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.Placeholders;
import deliberate.prompt.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The values that flow into a node of ChainForge, as test cases: rows of a table stay together, everything else is
/// combined with everything.
final class FlowCases {
  private static final int MOST = 2_000;
  private static final List<String> RIGHT = List.of("expected", "ideal", "answer");

  private final Map<String, Item> nodes;
  private final Item prompt;
  private List<Map<String, String>> rows = new ArrayList<>();

  /// @param nodes  by id
  /// @param prompt the node that the values flow into
  private FlowCases(Map<String, Item> nodes, Item prompt) {
    this.nodes = nodes;
    this.prompt = prompt;
    rows.add(new LinkedHashMap<>());
  }

  /// @param edges of the whole flow
  static List<TestCase> of(Map<String, Item> nodes, List<Item> edges, String promptId, Item prompt) {
    FlowCases cases = new FlowCases(nodes, prompt);
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    for (Item edge : edges) {
      if (edge.text("target").equals(promptId)) {
        cases.follow(edge.text("source"), edge.text("sourceHandle"), edge.text("targetHandle"), tables);
      }
    }
    tables.forEach((id, columns) -> cases.combine(table(nodes.get(id), columns)));
    return cases.rows.stream().filter(row -> !row.isEmpty()).map(FlowCases::testCase).toList();
  }

  private void follow(String source, String handle, String variable, Map<String, Map<String, String>> tables) {
    Item node = nodes.get(source);
    if (node == null) {
      return;
    }
    switch (node.text("type")) {
      case "table" -> tables.computeIfAbsent(source, _ -> new LinkedHashMap<>()).put(handle, variable);
      case "textfields", "csv", "items" -> combine(values(node.map("data").at("fields"), variable));
      default -> prompt.losses().add(Loss.Kind.NO_PLACE, prompt.path() + ".fields." + variable);
    }
  }

  private static List<Map<String, String>> values(Optional<Item> fields, String variable) {
    List<Map<String, String>> values = new ArrayList<>();
    fields.ifPresent(given -> (given.isMap() ? given.entries().values() : given.each()).forEach(one -> {
      Optional<String> text = one.isMap() ? one.words("text") : one.words();
      text.filter(words -> !words.isBlank()).ifPresent(words ->
          values.add(new LinkedHashMap<>(Map.of(variable, TemplateSyntax.BRACES.read(words, one.path(),
              one.losses())))));
    }));
    return values;
  }

  /// @param columns the variable by the heading of the column that fills it
  private static List<Map<String, String>> table(Item table, Map<String, String> columns) {
    List<Map<String, String>> rows = new ArrayList<>();
    Item data = table.map("data");
    for (Item row : data.list("rows")) {
      Map<String, String> values = new LinkedHashMap<>();
      for (Item column : data.list("columns")) {
        String header = column.text("header");
        String name = RIGHT.contains(header.toLowerCase(Locale.ROOT)) && !columns.containsKey(header)
            ? RIGHT.getFirst() : columns.getOrDefault(header, header);
        row.words(column.text("key")).filter(_ -> Placeholders.isName(name))
            .ifPresent(words -> values.put(name, words));
      }
      rows.add(values);
    }
    return rows;
  }

  private void combine(List<Map<String, String>> more) {
    if (more.isEmpty()) {
      return;
    }
    if ((long) rows.size() * more.size() > MOST) {
      prompt.losses().add(Loss.Kind.TOO_MANY, prompt.path(), String.valueOf(MOST));
    }
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> row : rows) {
      for (Map<String, String> one : more) {
        if (all.size() < MOST) {
          Map<String, String> both = new LinkedHashMap<>(row);
          both.putAll(one);
          all.add(both);
        }
      }
    }
    rows = all;
  }

  private static TestCase testCase(Map<String, String> row) {
    Map<String, String> vars = new LinkedHashMap<>(row);
    Optional<String> expected = Optional.ofNullable(vars.remove(RIGHT.getFirst()));
    return new TestCase("", vars, expected, "");
  }
}
