package deliberate.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromptValuesTest {

  @Test
  void aCaseGoesOverTheDefaultAndAnOverrideOverTheCase() {
    Prompt prompt = new Prompt(UUID.randomUUID(), "", "", List.of(), Markup.XML, List.of(), List.of(), List.of(),
        List.of(variable("a", "default"), variable("b", "default"), variable("c", "default"),
            new Variable("open", Variable.Type.TEXT, Optional.empty(), "")),
        List.of(), List.of(), List.of(), List.of());
    TestCase testCase = new TestCase("", Map.of("b", "case", "c", "case"), Optional.empty(), "");

    assertThat(PromptValues.of(prompt, Optional.of(testCase), Map.of("c", "override")))
        .isEqualTo(Map.of("a", "default", "b", "case", "c", "override"));
  }

  private static Variable variable(String name, String defaultValue) {
    return new Variable(name, Variable.Type.TEXT, Optional.of(defaultValue), "");
  }
}
