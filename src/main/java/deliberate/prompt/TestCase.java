package deliberate.prompt;

import java.util.Map;
import java.util.Optional;

/// One set of values to run the prompt with, in file order.
///
/// @param expected the answer that would be right, where one is known
public record TestCase(String name, Map<String, String> vars, Optional<String> expected, String notes) {
  public TestCase {
    vars = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(vars));
  }
}
