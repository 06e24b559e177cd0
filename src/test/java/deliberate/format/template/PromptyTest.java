package deliberate.format.template;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptyTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new Prompty();
  }

  @Override
  protected List<String> carried() {
    return List.of("title", "description", "tags", "variables");
  }

  @Override
  protected String sample() {
    return """
        ---
        name: helper
        displayName: A helper
        description: Answers questions.
        model:
          id: gpt-4.1
          provider: openai
          connection: {kind: key, apiKey: "${env:SECRET}"}
          options:
            temperature: 0.7
            additionalProperties: {reasoning_effort: low}
        inputs:
          - name: question
            kind: string
            default: Why is the sky blue?
        ---
        system:
        You help people.

        user:
        {{question}}
        """;
  }

  @Test
  void theModelIsAPaneAndASecretIsNeitherKeptNorShown() throws PromptFileException {
    assertThat(prompt(sample()).panes()).containsExactly(
        PaneSpec.of("openai/gpt-4.1").withEffort("low").withOptions(Map.of("temperature", 0.7)));
    assertThat(losses(sample())).containsExactly("model.connection (line 8): left out; there is no place for it.");
    assertThat(format().write(prompt(sample())).text()).doesNotContain("SECRET");
  }

  @Test
  void logicIsKeptAsTextAndReported() throws PromptFileException {
    String text = """
        ---
        name: x
        ---
        user:
        {% if long %}Write much about {{ topic }}.{% endif %} {{ topic | upper }} {% raw %}{{kept}}{% endraw %}
        """;
    assertThat(texts(text)).containsExactly("{% if long %}Write much about {{topic}}.{% endif %} "
        + "\\{{ topic | upper }} \\{{kept}}");
    assertThat(losses(text)).hasSize(3).allMatch(line -> line.contains("kept as literal text"));
    assertThat(texts(format().write(prompt(text)).text())).isEqualTo(texts(text));
  }
}
