package deliberate.format.template;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.Incoming;
import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptyV1Test extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new PromptyV1();
  }

  @Override
  protected List<String> carried() {
    return List.of("title", "description", "tags", "variables");
  }

  @Override
  protected String sample() {
    return """
        ---
        name: Bard
        description: Speaks like a bard.
        model:
          api: chat
          configuration: {type: azure_openai, azure_deployment: gpt-4}
          parameters: {max_tokens: 300}
        sample:
          question: Shall we dance?
        ---
        system:
        You speak like a bard.

        user:
        {{question}}
        """;
  }

  @Test
  void theSampleIsACase() throws PromptFileException {
    assertThat(prompt(sample()).cases()).hasSize(1).first()
        .satisfies(one -> assertThat(one.vars()).isEqualTo(Map.of("question", "Shall we dance?")));
    assertThat(prompt(sample()).panes().getFirst().model()).isEqualTo("gpt-4");
  }

  @Test
  void aSampleInAFileIsReadOnlyFromItsOwnFolder(@TempDir Path folder) throws IOException, PromptFileException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(folder.resolve("secret.json"), "{\"question\": \"secret\"}");
    Files.writeString(inner.resolve("sample.json"), "{\"question\": \"open\"}");
    Files.createSymbolicLink(inner.resolve("link.json"), folder.resolve("secret.json"));
    assertThat(questions(inner, "sample.json")).containsExactly("open");
    assertThat(questions(inner, "../secret.json")).isEmpty();
    assertThat(questions(inner, folder.resolve("secret.json").toString())).isEmpty();
    assertThat(questions(inner, "link.json")).isEmpty();
    assertThat(questions(inner, "https://example.org/sample.json")).isEmpty();
    assertThat(questions(inner, "missing.json")).isEmpty();
  }

  private List<String> questions(Path folder, String reference) throws IOException, PromptFileException {
    Path file = folder.resolve("a.prompty");
    Files.writeString(file, sample().replaceFirst("sample:\\n.*\\n", "sample: " + reference + "\n"));
    var imported = format().read(Incoming.of(file));
    assertThat(imported.report().losses().isEmpty()).isEqualTo(reference.equals("sample.json"));
    return imported.prompts().getFirst().cases().stream().map(one -> one.vars().get("question")).toList();
  }
}
