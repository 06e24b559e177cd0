package deliberate.format.part;

import deliberate.format.Item;
import deliberate.format.Loss;
import deliberate.prompt.TestCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Test cases as rows of values, in which `expected` is the answer that would be right.
public final class CaseRows {
  private static final String EXPECTED = "expected";

  private CaseRows() {}

  public static TestCase read(Item row, String name) {
    Map<String, String> vars = new LinkedHashMap<>();
    if (!row.isMap()) {
      row.lose(Loss.Kind.WRONG_TYPE, "map");
    }
    row.entries().forEach((variable, value) -> value.words().ifPresent(words -> vars.put(variable, words)));
    Optional<String> expected = Optional.ofNullable(vars.remove(EXPECTED));
    return new TestCase(name, vars, expected, "");
  }

  public static Map<String, Object> write(TestCase one) {
    Map<String, Object> row = new LinkedHashMap<>(one.vars());
    one.expected().ifPresent(expected -> row.put(EXPECTED, expected));
    return row;
  }

  /// What a row has no place for.
  public static void lose(List<TestCase> cases, Outgoing outgoing) {
    for (int i = 0; i < cases.size(); i++) {
      outgoing.lose(!cases.get(i).name().isEmpty(), "cases[" + i + "].name");
      outgoing.lose(!cases.get(i).notes().isEmpty(), "cases[" + i + "].notes");
    }
  }
}
