package deliberate.format.template;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnFileTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new OwnFile();
  }

  @Override
  protected List<String> carried() {
    return List.of("title", "description", "tags", "turns", "variables", "cases", "checks", "panes");
  }

  /// An empty prompt may be saved.
  @Override
  @Test
  public void anEmptyPromptIsRefused() throws PromptFileException {
    assertThat(prompt(format().write(Prompt.empty()).text()).sections()).isEmpty();
  }

  @Override
  protected String sample() {
    return """
        deliberate: 1
        id: 123e4567-e89b-12d3-a456-426614174000
        title: Greeting
        sections:
          - id: task
            kind: task
            text: Say hello to {{name}}.
        variables:
          - name: name
        """;
  }
}
