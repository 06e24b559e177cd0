package deliberate.format.template;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new PlainText();
  }

  @Override
  protected List<String> carried() {
    return List.of();
  }

  @Override
  protected String sample() {
    return """
        # Role
        You translate.

        # Task
        Translate {{text}} into French.
        """;
  }

  @Test
  void headingsTellTheSections() throws PromptFileException {
    assertThat(prompt(sample()).sections()).extracting(Section::kind)
        .containsExactly(SectionKind.ROLE, SectionKind.TASK);
  }
}
