package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.cli.CliLab.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PricesCommandTest {
  @TempDir
  private Path folder;

  @Test
  void listsWhatHoldsToday() {
    Outcome outcome = new CliLab(folder).run("prices");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines().filter(line -> line.startsWith("openai/gpt-5 "))).hasSize(1);
    assertThat(outcome.out()).contains("2026-07-24");
  }

  @Test
  void aModelHasAllItsRowsWithEveryDigit() {
    Outcome outcome = new CliLab(folder).run("prices", "argon", "--json");

    JsonNode prices = JsonMapper.shared().readTree(outcome.out()).path("prices");
    assertThat(prices.size()).isEqualTo(2);
    assertThat(prices.path(0).path("effectiveTo").asString()).isEqualTo("2026-11-30");
    assertThat(prices.path(1).path("rates").path("cachedInput").decimalValue()).isEqualTo("0.2");
    assertThat(prices.path(1).path("services").path("batch").path("output").decimalValue()).isEqualByComparingTo("10");
  }

  @Test
  void aModelThatNobodyKnowsIsRefused() {
    Outcome outcome = new CliLab(folder).run("prices", "no-such-model");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("no-such-model");
  }
}
