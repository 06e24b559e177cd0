package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.cli.CliLab.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunChecksTest {
  private static final String REACHES = "checks:\n  - {type: expression}\n";
  private static final String NEVER = "checks:\n  - {type: expression}\n  - type: equals\n    value: never\n";

  @TempDir
  private Path folder;
  private CliLab lab;

  @BeforeEach
  void openTheLab() {
    lab = new CliLab(folder);
  }

  @Test
  void everyCheckIsALineUnderItsAnswer() {
    Outcome outcome = run(NEVER);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).containsSubsequence("── offline/reasoner ──", "= 24", "✓ reaches target",
        "✗ equals never: got ", ", wanted never");
  }

  @Test
  void asJsonTheChecksHaveVerdictAndReason() {
    JsonNode root = JsonMapper.builder().build().readTree(run(NEVER, "--json").out());

    assertThat(root.at("/runs/0/checks/0/verdict").stringValue()).isEqualTo("passed");
    assertThat(root.at("/runs/0/checks/1/verdict").stringValue()).isEqualTo("failed");
    assertThat(root.at("/runs/0/checks/1/reason/id").stringValue()).isEqualTo("got-wanted");
  }

  @Test
  void aFailedCheckEndsInItsOwnStatusWhereThatIsAskedFor() {
    assertThat(run(NEVER, "--fail-on-check").status()).isEqualTo(3);
    assertThat(run(REACHES, "--fail-on-check").status()).isZero();
    assertThat(run(NEVER).status()).isZero();
  }

  @Test
  void aBrokenCheckIsToldWithItsLineAndTheRunGoesOn() {
    Outcome outcome = run("checks:\n  - type: regex\n    # too few brackets\n    pattern: \"a(b\"\n");

    assertThat(outcome.err()).contains("checked.prompt.yaml:15: checks[0].pattern: this is no regular expression:");
    assertThat(outcome.out()).contains("? matches a(b: this is no regular expression");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void whoReliesOnChecksIsToldOfABrokenOneBeforeAnythingIsRun() {
    Outcome broken = run("checks:\n  - {type: regex, pattern: \"a(b\"}\n", "--fail-on-check");
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err().lines()).hasSize(1);

    Outcome none = run("checks:\n  - {type: expression, enabled: false}\n", "--fail-on-check");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("no checks that are switched on");
  }

  @Test
  void aJudgeIsAskedAndItsCostIsShownApart() {
    Outcome outcome = run("checks:\n  - {type: judge, model: offline/reasoner, rubric: It must be right.}\n");

    assertThat(outcome.out()).contains("✓ judged: It must be right.", "  The judge cost $0.");
  }

  @Test
  void aSlipInAKeyIsTold() {
    assertThat(run("checks:\n  - {type: expression, targt: 7}\n").err())
        .contains("checks[0].targt: targt is not known here and has no effect");
  }

  private Outcome run(String checks, String... more) {
    String file = lab.file("checked.prompt.yaml", CliLab.COUNTDOWN + checks);
    String[] arguments = new String[more.length + 4];
    System.arraycopy(more, 0, arguments, 4, more.length);
    arguments[0] = "run";
    arguments[1] = file;
    arguments[2] = "--model";
    arguments[3] = "offline/reasoner";
    return lab.run(arguments);
  }
}
