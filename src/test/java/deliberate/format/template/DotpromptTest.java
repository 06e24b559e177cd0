package deliberate.format.template;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.Variable;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DotpromptTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new Dotprompt();
  }

  @Override
  protected List<String> carried() {
    return List.of("title", "description", "tags", "variables");
  }

  @Override
  protected String sample() {
    return """
        ---
        name: extract
        model: googleai/gemini-2.5-pro
        config:
          temperature: 0.4
        input:
          schema:
            text: string, what was written
            style?: string
          default:
            style: brief
        output:
          format: json
          schema:
            name: string
        ---
        {{role "system"}}
        Read it in a {{style}} way.
        {{role "user"}}
        {{text}}
        """;
  }

  @Test
  void inputsAreVariables() throws PromptFileException {
    assertThat(prompt(sample()).variables()).containsExactly(
        new Variable("text", Variable.Type.TEXT, Optional.empty(), "what was written"),
        new Variable("style", Variable.Type.TEXT, Optional.of("brief"), ""));
    assertThat(prompt(sample()).panes().getFirst().model()).isEqualTo("googleai/gemini-2.5-pro");
  }

  @Test
  void handlebarsThatDoMoreThanFillInAreKeptAsTextAndReported() throws PromptFileException {
    String text = "{{#if long}}A {{{thing}}} of {{user.name}}{{/if}} {{~ trimmed ~}} \\{{literal}}";
    assertThat(texts(text)).containsExactly(
        "\\{{#if long}}A {{thing}} of \\{{user.name}}\\{{/if}} {{trimmed}} \\{{literal}}");
    assertThat(losses(text)).hasSize(3);
    assertThat(texts(format().write(prompt(text)).text())).isEqualTo(texts(text));
  }
}
