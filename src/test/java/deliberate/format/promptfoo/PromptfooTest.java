package deliberate.format.promptfoo;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.Incoming;
import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptfooTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new Promptfoo();
  }

  @Override
  protected List<String> carried() {
    return List.of("title", "description", "cases");
  }

  @Override
  protected String sample() {
    return """
        description: Capitals of the world
        prompts:
          - "What is the capital of {{country}}?"
          - label: polite
            raw: "Please name the capital of {{country}}."
        providers:
          - openai:chat:gpt-5.6
          - id: anthropic:messages:claude-sonnet-5
            config: {temperature: 0.3, max_tokens: 300}
        defaultTest:
          assert:
            - type: latency
              threshold: 9000
        tests:
          - description: in Peru
            vars: {country: Peru}
            assert:
              - type: icontains
                value: Lima
          - description: in Kenya
            vars: {country: Kenya}
            assert:
              - type: icontains
                value: Nairobi
              - type: javascript
                value: output.length > 3
        """;
  }

  @Test
  void eachPromptGetsAllCasesChecksAndPanes() throws PromptFileException {
    assertThat(read(sample()).prompts()).extracting(Prompt::title).containsExactly("Capitals of the world", "polite");
    assertThat(read(sample()).prompts()).allSatisfy(prompt -> {
      assertThat(prompt.cases()).containsExactly(
          new TestCase("in Peru", Map.of("country", "Peru"), Optional.of("Lima"), ""),
          new TestCase("in Kenya", Map.of("country", "Kenya"), Optional.of("Nairobi"), ""));
      assertThat(prompt.checks()).containsExactly(new CheckSpec("max-seconds", Map.of("seconds", 9.0)),
          new CheckSpec("contains", Map.of("ignoreCase", true, "value", "{{expected}}")));
      assertThat(prompt.panes()).containsExactly(PaneSpec.of("openai/gpt-5.6"), PaneSpec.of("anthropic/claude-sonnet-5")
          .withOptions(Map.of("temperature", 0.3, "maxOutputTokens", 300)));
    });
    assertThat(losses(sample())).containsExactly(
        "tests[1].assert[1] (line 25): left out; programs are not run: javascript");
  }

  @Test
  void checksThatDifferFromTestToTestBecomeValuesOfTheCase() throws PromptFileException {
    String config = """
        prompts: ["{{q}}"]
        tests:
          - {vars: {q: a}, assert: [{type: equals, value: A}]}
          - {vars: {q: b}, assert: [{type: equals, value: B}]}
          - {vars: {q: c}, assert: [{type: contains, value: C}, {type: is-json}]}
        """;
    assertThat(prompt(config).checks()).containsExactly(new CheckSpec("equals", Map.of("value", "{{expected}}")),
        new CheckSpec("contains", Map.of("value", "{{check_contains}}")), new CheckSpec("json", Map.of()));
    assertThat(prompt(config).cases().getLast().vars()).isEqualTo(Map.of("q", "c", "check_contains", "C"));
    assertThat(prompt(config).cases().getLast().expected()).isEmpty();
    assertThat(losses(config)).containsExactly(
        "tests (line 2): the check json was made for some cases only, and is made for all of them now.");
  }

  @Test
  void listsOfValuesBecomeACaseEach() throws PromptFileException {
    String config = "prompts: ['{{a}}{{b}}']\ntests: [{vars: {a: [1, 2, 3], b: [x, y]}}]\n";
    assertThat(prompt(config).cases()).hasSize(6);
  }

  @Test
  void programsAndAddressesAreNeitherRunNorFetched() throws PromptFileException {
    String config = """
        prompts: ["hello {{x}}", "file://prompt.py", "exec:./make.sh", "langfuse://my-prompt"]
        providers: ["exec:./model.sh", "python:model.py", "https://user:pw@example.org/v1?key=abc", "echo"]
        tests: "https://example.org/tests.csv"
        """;
    assertThat(read(config).prompts()).hasSize(1);
    assertThat(prompt(config).panes()).isEmpty();
    assertThat(losses(config)).hasSize(8).noneMatch(line -> line.contains("abc"));
  }

  @Test
  void filesBesideItAreRead(@TempDir Path folder) throws IOException, PromptFileException {
    Files.createDirectory(folder.resolve("prompts"));
    Files.writeString(folder.resolve("prompts/a.txt"), "First {{x}}\n---\nSecond {{x}}\n");
    Files.writeString(folder.resolve("prompts/b.json"), "[{\"role\": \"system\", \"content\": \"Be {{x}}\"}]");
    Files.writeString(folder.resolve("tests.csv"), "x,__expected,__description\n1,contains: one,first\n2,two,\n");
    Path file = folder.resolve("promptfooconfig.yaml");
    Files.writeString(file, "prompts: ['file://prompts/*']\ntests: tests.csv\n");
    List<Prompt> read = format().read(Incoming.of(file)).prompts();
    assertThat(read).hasSize(3);
    assertThat(read.getFirst().cases()).extracting(TestCase::name).containsExactly("first", "");
  }
}
