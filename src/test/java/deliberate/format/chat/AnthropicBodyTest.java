package deliberate.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.Loss;
import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.message.FormatText;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
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

  @Test
  void whatIsLostOfARequestIsFoundInItsLine() throws PromptFileException {
    Loss loss = read(sample()).report().losses().getFirst();

    assertThat(loss.place()).isEqualTo("system[0].cache_control");
    assertThat(loss.line()).isEqualTo(2);
    assertThat(FormatText.line(loss)).contains("line 2");
  }

  @Test
  void aLimitThatThePromptDoesNotNameIsToldInTheReport() throws PromptFileException {
    Prompt silent = prompt("{\"system\": \"Be brief.\", \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}]}");

    assertThat(format().write(silent).report().losses()).extracting(FormatText::line)
        .contains("max_tokens: added as 4096, as the prompt says nothing of it and a request must.");
    assertThat(format().write(prompt(sample())).report().losses()).extracting(Loss::kind)
        .doesNotContain(Loss.Kind.ADDED);
  }
}
