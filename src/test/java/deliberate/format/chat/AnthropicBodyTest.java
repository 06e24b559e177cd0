package deliberate.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnthropicBodyTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new AnthropicBody();
  }

  @Override
  protected List<String> carried() {
    return List.of();
  }

  @Override
  protected String sample() {
    return """
        {"model": "claude-sonnet-5", "max_tokens": 9000, "thinking": {"type": "enabled", "budget_tokens": 4000},
         "system": [{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral"}}],
         "messages": [{"role": "user", "content": "Say hello to {{name}}."}]}
        """;
  }

  @Test
  void aBudgetOfThinkingIsTheEffort() throws PromptFileException {
    assertThat(prompt(sample()).panes()).containsExactly(PaneSpec.of("anthropic/claude-sonnet-5").withEffort("4000")
        .withOptions(Map.of("maxOutputTokens", 9000)));
    assertThat(losses(sample())).hasSize(1).first().asString().startsWith("system[0].cache_control");
    assertThat(format().write(prompt(sample())).text()).contains("\"budget_tokens\" : 4000");
  }
}
