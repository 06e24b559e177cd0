package deliberate.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenAiResponsesBodyTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new OpenAiResponsesBody();
  }

  @Override
  protected List<String> carried() {
    return List.of();
  }

  @Override
  protected String sample() {
    return """
        {"model": "gpt-5.6", "instructions": "Be brief.", "reasoning": {"effort": "high"},
         "input": [{"role": "user", "content": [{"type": "input_text", "text": "Say hello to {{name}}."}]}],
         "text": {"format": {"type": "json_schema", "name": "greeting", "schema": {"type": "object"}}}}
        """;
  }

  @Test
  void theFormOfTheAnswerIsAnOptionOfThePane() throws PromptFileException {
    assertThat(prompt(sample()).panes().getFirst().effort()).isEqualTo("high");
    assertThat(prompt(sample()).panes().getFirst().options()).containsEntry("schema",
        Map.of("name", "greeting", "strict", true, "schema", Map.of("type", "object")));
  }
}
