package deliberate.grader;

import deliberate.prompt.CheckSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptValues;
import deliberate.prompt.TestCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an answer is to be checked for.
///
/// @param checks those that are switched on, in order
/// @param values by variable, and [GradedAnswer#EXPECTED] where the case has an expected answer
public record CheckPlan(List<CheckSpec> checks, Map<String, String> values) {
  public static final CheckPlan NONE = new CheckPlan(List.of(), Map.of());

  public CheckPlan {
    checks = List.copyOf(checks);
    values = Map.copyOf(values);
  }

  /// The checks of a prompt that is filled from this case and these values. A case's expected answer goes before a
  /// variable called `expected`.
  public static CheckPlan of(Prompt prompt, Optional<TestCase> testCase, Map<String, String> overrides) {
    Map<String, String> values = new LinkedHashMap<>(PromptValues.of(prompt, testCase, overrides));
    testCase.flatMap(TestCase::expected).ifPresent(expected -> values.put(GradedAnswer.EXPECTED, expected));
    return new CheckPlan(prompt.checks().stream().filter(CheckSpec::isEnabled).toList(), values);
  }
}
