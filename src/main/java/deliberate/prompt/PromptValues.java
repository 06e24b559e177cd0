package deliberate.prompt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The values a prompt is filled with.
public final class PromptValues {
  private PromptValues() {}

  /// Defaults of the variables, over them the values of the case, over them the overrides.
  public static Map<String, String> of(Prompt prompt, Optional<TestCase> testCase, Map<String, String> overrides) {
    Map<String, String> values = new LinkedHashMap<>();
    prompt.variables().forEach(v -> v.defaultValue().ifPresent(value -> values.put(v.name(), value)));
    testCase.ifPresent(c -> values.putAll(c.vars()));
    values.putAll(overrides);
    return values;
  }
}
