package deliberate.format.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.message.PromptFileText;
import deliberate.prompt.Variable;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenAiPromptObjectTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new OpenAiPromptObject();
  }

  @Override
  protected List<String> carried() {
    return List.of();
  }

  @Override
  protected String sample() {
    return """
        {"id": "pmpt_0123456789", "version": "3", "variables": {"name": "Ada"}, "model": "gpt-5.6",
         "instructions": "Be brief.", "input": [{"role": "user", "content": "Say hello to {{name}}."}]}
        """;
  }

  @Test
  void itsVariablesKeepTheirValues() throws PromptFileException {
    assertThat(prompt(sample()).variables()).containsExactly(
        new Variable("name", Variable.Type.TEXT, Optional.of("Ada"), ""));
    assertThat(texts(sample())).containsExactly("Be brief.", "Say hello to {{name}}.");
  }

  @Test
  void anIdAloneHasNoTextAndThatIsSaid() {
    assertThatThrownBy(() -> read("{\"prompt\": {\"id\": \"pmpt_1\", \"variables\": {\"name\": \"Ada\"}}}"))
        .isInstanceOfSatisfying(PromptFileException.class, e ->
            assertThat(PromptFileText.of(e)).contains("there is no text of a prompt in it"));
  }
}
