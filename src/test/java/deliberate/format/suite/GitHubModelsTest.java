package deliberate.format.suite;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.TestCase;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GitHubModelsTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new GitHubModels();
  }

  @Override
  protected List<String> carried() {
    return List.of("title", "description");
  }

  @Override
  protected String sample() {
    return """
        name: Weather
        description: Says what the weather is like.
        model: openai/gpt-4.1-mini
        modelParameters:
          temperature: 0.3
          maxTokens: 200
        messages:
          - role: system
            content: |
              You report the weather in one sentence.
          - role: user
            content: What is the weather in {{city}}?
        testData:
          - city: Oslo
            expected: snow
          - city: Cairo
            expected: sun
        evaluators:
          - name: names it
            string:
              contains: "{{expected}}"
          - name: close enough
            uses: github/similarity
        """;
  }

  @Test
  void rowsBecomeCasesAndEvaluatorsChecks() throws PromptFileException {
    assertThat(prompt(sample()).cases()).extracting(TestCase::vars).containsExactly(
        Map.of("city", "Oslo"), Map.of("city", "Cairo"));
    assertThat(prompt(sample()).cases().getFirst().expected()).contains("snow");
    assertThat(prompt(sample()).checks()).containsExactly(
        new CheckSpec("contains", Map.of("value", "{{expected}}", "ignoreCase", true)));
    assertThat(prompt(sample()).panes()).containsExactly(PaneSpec.of("openai/gpt-4.1-mini")
        .withOptions(Map.of("temperature", 0.3, "maxOutputTokens", 200)));
    assertThat(losses(sample())).containsExactly(
        "evaluators[1] (line 22): left out; there is no check like github/similarity.");
  }

  @Test
  void pairsBeforeAQuestionWithVariablesAreExamplesAndOtherAnswersAreNotKept() throws PromptFileException {
    String pairs = """
        messages:
          - {role: user, content: "2 + 2"}
          - {role: assistant, content: "4"}
          - {role: user, content: "{{sum}}"}
        """;
    assertThat(prompt(pairs).examples()).hasSize(1);
    String talk = pairs.replace("{{sum}}", "and 3 + 3?");
    assertThat(prompt(talk).examples()).isEmpty();
    assertThat(prompt(talk).turns()).hasSize(1);
    assertThat(losses(talk)).hasSize(1).first().asString().contains("a model answers by itself");
  }

  @Test
  void whereCaseIsToldApartDifferentlyThatIsSaid() throws PromptFileException {
    List<CheckSpec> checks = List.of(new CheckSpec("contains", Map.of("value", "x")));
    var exported = format().write(prompt(sample()).withChecks(checks));
    assertThat(exported.report().losses()).extracting(loss -> loss.kind().id()).containsExactly("case-differs");
  }
}
