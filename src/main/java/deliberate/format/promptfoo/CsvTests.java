package deliberate.format.promptfoo;

import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.format.Neighbours;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.cases.DelimitedRows;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tests in files of rows: CSV, whose columns that begin with two underscores are no variables, and JSON Lines.
final class CsvTests {
  private CsvTests() {}

  static void add(String text, Item at, List<Tests.One> tests) {
    List<List<String>> rows = DelimitedRows.parse(text, ',');
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Map<String, String> vars = new LinkedHashMap<>();
      List<CheckSpec> checks = new ArrayList<>();
      String name = "";
      for (int i = 0; i < Math.min(row.size(), rows.getFirst().size()); i++) {
        String heading = rows.getFirst().get(i).strip();
        if (heading.matches("__expected\\d*")) {
          checks.addAll(row.get(i).isBlank() ? List.of() : Assertion.shorthand(row.get(i), at));
        } else if (heading.equals("__description")) {
          name = row.get(i);
        } else if (heading.startsWith("__")) {
          at.losses().add(Loss.Kind.NO_PLACE, at.path() + "." + heading);
        } else if (!heading.isEmpty()) {
          vars.put(heading, row.get(i));
        }
      }
      tests.add(new Tests.One(name, vars, "", checks));
    }
  }

  static void addLines(String text, Item at, Neighbours neighbours, List<Tests.One> tests) {
    for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
      try {
        Tests.addMap(new Item(Incoming.pasted(line, at.path()).data().root().data(), at.path(), at.losses()),
            neighbours, tests);
      } catch (PromptFileException _) { // told by its place
        at.lose(Loss.Kind.WRONG_TYPE, "map");
      }
    }
  }
}
