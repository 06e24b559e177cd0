package deliberate.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenAiChatBodyTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new OpenAiChatBody();
  }

  @Override
  protected List<String> carried() {
    return List.of();
  }

  @Override
  protected String sample() {
    return """
        {"model": "gpt-5.6", "temperature": 0.4, "max_tokens": 500, "reasoning_effort": "low",
         "messages": [{"role": "developer", "content": "Be brief."},
           {"role": "user", "content": [{"type": "text", "text": "Say hello to {{name}}."}]}]}
        """;
  }

  @Test
  void theRequestIsAPane() throws PromptFileException {
    assertThat(prompt(sample()).panes()).containsExactly(PaneSpec.of("openai/gpt-5.6").withEffort("low")
        .withOptions(Map.of("temperature", 0.4, "maxOutputTokens", 500)));
    assertThat(losses(sample())).isEmpty();
  }

  @Test
  void aListOfMessagesAloneIsEnoughAndPicturesAreReported() throws PromptFileException {
    String list = """
        [{"role": "user", "content": [{"type": "text", "text": "What is this?"},
          {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]},
         {"role": "tool", "tool_call_id": "1", "content": "42"}]
        """;
    assertThat(texts(list)).containsExactly("What is this?");
    assertThat(losses(list)).hasSizeGreaterThanOrEqualTo(2).noneMatch(line -> line.contains("AAAA"));
  }
}
