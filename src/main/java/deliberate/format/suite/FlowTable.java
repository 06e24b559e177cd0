package deliberate.format.suite;

import deliberate.format.Loss;
import deliberate.format.part.Body;
import deliberate.format.part.CaseRows;
import deliberate.format.part.Outgoing;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Test cases as a table of ChainForge, whose columns flow into the prompt's variables.
record FlowTable(Prompt prompt, List<String> columns) {

  static FlowTable of(Prompt prompt) {
    Set<String> columns = new LinkedHashSet<>();
    prompt.cases().forEach(one -> columns.addAll(CaseRows.write(one).keySet()));
    return new FlowTable(prompt, List.copyOf(columns));
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }

  Map<String, Object> data() {
    List<Map<String, Object>> rows = new ArrayList<>();
    prompt.cases().forEach(one -> {
      Map<String, Object> row = Body.ordered("__uid", "row-" + (rows.size() + 1));
      row.putAll(CaseRows.write(one));
      rows.add(row);
    });
    return Body.ordered("rows", rows,
        "columns", columns.stream().map(name -> Body.ordered("key", name, "header", name)).toList());
  }

  List<Map<String, Object>> edges() {
    Set<String> used = Placeholders.names(prompt);
    return columns.stream().filter(used::contains).map(name -> Body.ordered("id", "edge-" + name, "source", "table",
        "sourceHandle", name, "target", "prompt", "targetHandle", name)).toList();
  }

  void lose(Outgoing outgoing) {
    CaseRows.lose(prompt.cases(), outgoing);
    prompt.variables().stream().filter(variable -> variable.type() != Variable.Type.TEXT).findFirst()
        .ifPresent(_ -> outgoing.losses().add(Loss.Kind.NO_PLACE, "variables"));
  }
}
