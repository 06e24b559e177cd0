package deliberate.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeminiBodyTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new GeminiBody();
  }

  @Override
  protected List<String> carried() {
    return List.of();
  }

  @Override
  protected String sample() {
    return """
        {"model": "models/gemini-3-pro", "systemInstruction": {"parts": [{"text": "Be brief."}]},
         "contents": [{"role": "user", "parts": [{"text": "Say hello to {{name}}."}]}],
         "generationConfig": {"temperature": 0.2, "thinkingConfig": {"thinkingBudget": 800}}}
        """;
  }

  @Test
  void theModelAndItsThinkingAreAPane() throws PromptFileException {
    assertThat(prompt(sample()).panes()).containsExactly(PaneSpec.of("google/gemini-3-pro").withEffort("800")
        .withOptions(Map.of("temperature", 0.2)));
    assertThat(losses(sample())).isEmpty();
  }
}
