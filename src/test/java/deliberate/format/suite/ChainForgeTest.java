package deliberate.format.suite;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormatContract;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.TestCase;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainForgeTest extends PromptFormatContract {
  @Override
  protected PromptFormat format() {
    return new ChainForge();
  }

  @Override
  protected List<String> carried() {
    return List.of("title");
  }

  @Override
  protected String sample() {
    return """
        {"flow": {"nodes": [
          {"id": "p", "type": "prompt", "data": {"title": "Capitals", "prompt": "What is the capital of {country}?",
            "n": 2,
            "llms": [{"key": "1", "name": "GPT", "emoji": "\\ud83e\\udd16", "model": "gpt-4o", "base_model": "gpt-4",
              "settings": {"temperature": 0.2, "system_msg": "Answer in {language}.", "tools": []}}]}},
          {"id": "t", "type": "table", "data": {"columns": [{"key": "c", "header": "Country"},
            {"key": "i", "header": "Ideal"}], "rows": [{"c": "Peru", "i": "Lima"}, {"c": "Kenya", "i": "Nairobi"}]}},
          {"id": "l", "type": "textfields", "data": {"fields": {"f0": "English", "f1": "French"}}},
          {"id": "e", "type": "evaluator", "data": {"code": "function evaluate(r) { return true; }"}}],
        "edges": [
          {"source": "t", "sourceHandle": "Country", "target": "p", "targetHandle": "country"},
          {"source": "l", "sourceHandle": "output", "target": "p", "targetHandle": "language"}]}, "cache": {}}
        """;
  }

  @Test
  void whatFlowsIntoThePromptBecomesItsCases() throws PromptFileException {
    assertThat(prompt(sample()).cases()).hasSize(4).extracting(TestCase::vars)
        .contains(Map.of("country", "Peru", "language", "French"), Map.of("country", "Kenya", "language", "English"));
    assertThat(prompt(sample()).cases()).allSatisfy(one -> assertThat(one.expected()).isPresent());
    assertThat(prompt(sample()).panes()).extracting(PaneSpec::model).containsExactly("openai/gpt-4o");
    assertThat(texts(sample())).containsExactly("Answer in {{language}}.", "What is the capital of {{country}}?");
    assertThat(losses(sample())).anyMatch(line -> line.contains("programs are not run"));
  }

  @Test
  void bracesThatAreNoVariableStay() throws PromptFileException {
    assertThat(texts(flow("JSON like {'a': 1}, \\\\{this\\\\} and {that}"))).containsExactly(
        "JSON like {'a': 1}, {this} and {{that}}");
    assertThat(losses(flow("{=system_msg} {x}"))).hasSize(1);
  }

  private static String flow(String prompt) {
    return "{\"flow\": {\"nodes\": [{\"id\": \"p\", \"type\": \"prompt\", \"data\": {\"prompt\": \"" + prompt
        + "\"}}], \"edges\": []}}";
  }
}
