package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.cli.CliLab.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FollowUpsTest {
  private static final String TURNS = CliLab.COUNTDOWN + """
      turns:
        - {text: "Now reach the target {{second}} using the numbers 2, 3 and 5, each at most once."}
        - {text: "  "}
        - {text: "What is 20 + 5?"}
      """;

  @TempDir
  private Path folder;
  private CliLab lab;

  @BeforeEach
  void openTheLab() {
    lab = new CliLab(folder);
  }

  @Test
  void everyFollowUpIsATurnOfItsOwnOnTopOfTheTurnsBefore() {
    JsonNode runs = runs("--model", "offline/reasoner", "--model", "offline/standard", "--var", "second=30");

    assertThat(runs.valueStream().map(run -> run.get("model").stringValue() + " " + run.at("/turn/number").asInt()))
        .containsExactly("offline/reasoner 1", "offline/reasoner 2", "offline/reasoner 3", "offline/standard 1",
            "offline/standard 2", "offline/standard 3");
    assertThat(runs.at("/1/turn/followUp").stringValue()).startsWith("Now reach the target 30 using");
    assertThat(runs.at("/1/answer").stringValue()).contains("= 30");
    assertThat(runs.at("/2/answer").stringValue()).contains("25");
    assertThat(runs.at("/2/usage/input").asLong()).isGreaterThan(runs.at("/1/usage/input").asLong());
  }

  @Test
  void aLaterTurnSaysThatTheThinkingBeforeIsGone() {
    JsonNode last = runs("--model", "offline/reasoner", "--var", "second=30").get(2);

    assertThat(last.at("/turn/earlier")).hasSize(2);
    assertThat(last.at("/turn/earlier/0/thinkingTokens").asLong()).isPositive();
    assertThat(last.at("/turn/earlier/0/carried").asBoolean()).isFalse();
    assertThat(last.at("/turn/earlier/0/billedAgain").stringValue()).isEqualTo("no");
  }

  @Test
  void aFollowUpMayChangeTheTaskBefore() {
    String file =
        lab.file("b.prompt.yaml", CliLab.COUNTDOWN + "turns: [{text: Now reach the target 32.}]\n");
    Outcome outcome = lab.run("run", file, "--json", "--model", "offline/reasoner", "--seed", "1");

    assertThat(JsonMapper.builder().build().readTree(outcome.out()).at("/runs/1/answer").stringValue())
        .contains("= 32");
  }

  @Test
  void aVariableOfAFollowUpMustBeFilledToo() {
    Outcome outcome = lab.run("run", lab.file("a.prompt.yaml", TURNS), "--model", "offline/standard");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("second");
  }

  @Test
  void theTextNamesTheTurnInHeadingsAndTable() {
    Outcome outcome =
        lab.run("run", lab.file("a.prompt.yaml", TURNS), "--model", "offline/standard", "--var", "second=30");

    assertThat(outcome.out()).containsSubsequence("── offline/standard ──", "── offline/standard, turn 2 ──",
        "── offline/standard, turn 3 ──", "offline/standard (turn 3)");
  }

  private JsonNode runs(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "run";
    arguments[1] = lab.file("a.prompt.yaml", TURNS);
    arguments[2] = "--json";
    System.arraycopy(more, 0, arguments, 3, more.length);
    Outcome outcome = lab.run(arguments);
    assertThat(outcome.status()).as(outcome.err()).isZero();
    return JsonMapper.builder().build().readTree(outcome.out()).get("runs");
  }
}
