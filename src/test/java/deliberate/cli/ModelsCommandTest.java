package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.cli.CliLab.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelsCommandTest {
  @TempDir
  private Path folder;

  @Test
  void listsTheModelsWithTheirPrices() {
    Outcome outcome = new CliLab(folder).run("models");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).containsSubsequence("offline/standard", "$0.50*", "offline/mini", "offline/reasoner",
        "none minimal low medium high xhigh max", "$2.00*", "* simulated price");
  }

  @Test
  void listsThemAsJson() {
    JsonNode models = JsonMapper.builder().build()
        .readTree(new CliLab(folder).run("models", "--json").out()).get("models");

    assertThat(models.valueStream().map(model -> model.get("id").stringValue()))
        .containsExactly("offline/standard", "offline/mini", "offline/reasoner");
    assertThat(models.at("/2/price/output").decimalValue()).isEqualByComparingTo("8");
    assertThat(models.at("/2/price/simulated").booleanValue()).isTrue();
  }

  @Test
  void theAppTellsItsVersionAndItsCommands() {
    CliLab lab = new CliLab(folder);

    assertThat(lab.run("--version").out()).matches("Deliberate \\d+\\.\\d+\\.\\d+\\R");
    assertThat(lab.run("--help").out()).contains("run", "models").doesNotContain("null", "cli.");
    assertThat(lab.run("run", "--help").out()).contains("--model", "--base-url", "repeatable").doesNotContain("cli.");
  }

  @Test
  void distanceCountsSingleChanges() {
    assertThat(ModelSearch.distance("reasoner", "resoner")).isEqualTo(1);
    assertThat(ModelSearch.distance("", "abc")).isEqualTo(3);
    assertThat(ModelSearch.distance("kitten", "sitting")).isEqualTo(3);
  }
}
