package deliberate.format.promptfoo;

import deliberate.format.Loss;
import deliberate.format.Losses;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks that stand in each test for itself, put together as checks of all cases.
///
/// What differs from test to test becomes a value of the case: the most frequent comparison takes the case's expected
/// answer, any other a variable such as `check_contains`. A case without that value is then neither right nor wrong.
final class MergedChecks {
  private static final Map<String, String> VALUES = Map.of("equals", "value", "contains", "value", "starts-with",
      "value", "regex", "pattern", "judge", "rubric", "max-cost", "usd", "max-seconds", "seconds");
  private static final List<String> COMPARING = List.of("equals", "contains", "starts-with", "regex");

  private final List<Tests.One> tests;
  private final Losses losses;
  private final List<CheckSpec> checks = new ArrayList<>();
  private final List<Map<String, String>> added = new ArrayList<>();
  private Optional<Group> expected = Optional.empty();

  /// A kind of check with its settings but for the value, and how often a test had it before.
  private record Group(CheckSpec without, int number) {}

  MergedChecks(List<Tests.One> tests, Losses losses) {
    this.tests = tests;
    this.losses = losses;
    tests.forEach(_ -> added.add(new LinkedHashMap<>()));
    Map<Group, Map<Integer, CheckSpec>> groups = groups();
    expected = expected(groups);
    groups.forEach(this::merge);
  }

  List<CheckSpec> checks() {
    return checks;
  }

  /// The tests with what their checks are after.
  List<TestCase> cases() {
    List<TestCase> cases = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      Map<String, String> vars = new LinkedHashMap<>(tests.get(i).vars());
      vars.putAll(added.get(i));
      Optional<String> right = Optional.ofNullable(vars.remove(Tests.EXPECTED));
      cases.add(new TestCase(tests.get(i).name(), vars, right, tests.get(i).notes()));
    }
    return cases;
  }

  private Map<Group, Map<Integer, CheckSpec>> groups() {
    Map<Group, Map<Integer, CheckSpec>> groups = new LinkedHashMap<>();
    for (int i = 0; i < tests.size(); i++) {
      for (CheckSpec check : tests.get(i).checks()) {
        CheckSpec without = VALUES.containsKey(check.type()) ? check.without(VALUES.get(check.type())) : check;
        int number = 0;
        while (groups.computeIfAbsent(new Group(without, number), _ -> new LinkedHashMap<>()).containsKey(i)) {
          number++;
        }
        groups.get(new Group(without, number)).put(i, check);
      }
    }
    return groups;
  }

  /// Unless the tests have an expected answer already.
  private Optional<Group> expected(Map<Group, Map<Integer, CheckSpec>> groups) {
    boolean taken = tests.stream().anyMatch(test -> test.vars().containsKey(Tests.EXPECTED));
    return taken ? Optional.empty() : groups.entrySet().stream()
        .filter(group -> COMPARING.contains(group.getKey().without().type()) && varies(group.getValue()))
        .max((one, other) -> one.getValue().size() - other.getValue().size()).map(Map.Entry::getKey);
  }

  private boolean varies(Map<Integer, CheckSpec> group) {
    return group.size() < tests.size() || group.values().stream().distinct().count() > 1;
  }

  private void merge(Group kind, Map<Integer, CheckSpec> group) {
    CheckSpec first = group.values().iterator().next();
    String key = VALUES.get(first.type());
    if (!varies(group)) {
      checks.add(first);
    } else if (key == null) {
      checks.add(first);
      losses.add(Loss.Kind.FOR_ALL_CASES, "tests", first.type());
    } else {
      String name = expected.filter(kind::equals).isPresent() ? Tests.EXPECTED : free(first.type());
      group.forEach((test, check) -> added.get(test).put(name, String.valueOf(check.settings().get(key))));
      checks.add(kind.without().with(key, "{{" + name + "}}"));
    }
  }

  private String free(String type) {
    String name = "check_" + type.replace('-', '_');
    String free = name;
    for (int number = 2; isTaken(free); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  private boolean isTaken(String name) {
    return tests.stream().anyMatch(test -> test.vars().containsKey(name))
        || added.stream().anyMatch(vars -> vars.containsKey(name));
  }
}
