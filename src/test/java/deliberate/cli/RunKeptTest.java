package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Grade;
import deliberate.grader.Graded;
import deliberate.grader.GradedJson;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunKeptTest {
  @TempDir
  private Path folder;

  @Test
  void everyRunIsKeptWithWhatItsChecksSaid() throws Exception {
    CliLab lab = new CliLab(folder);
    String file = lab.file("checked.prompt.yaml", CliLab.COUNTDOWN + """
        checks:
          - {type: number, value: "24"}
          - {type: regex, pattern: "never to be found"}
        """);
    assertThat(lab.run("run", file, "--model", "offline/standard", "--model", "offline/reasoner").status()).isZero();

    try (RunHistory history = lab.history()) {
      List<RunSummary> runs = history.find(Query.ALL, 10);
      assertThat(runs).extracting(RunSummary::model).containsExactlyInAnyOrder("offline/standard", "offline/reasoner");
      assertThat(runs).allSatisfy(run -> {
        assertThat(run.checks().total()).isEqualTo(2);
        assertThat(run.checks().failed()).isPositive();
        assertThat(run.caseName()).isEqualTo("easy");
      });
      KeptRun kept = history.load(runs.getFirst().id()).orElseThrow();
      assertThat(GradedJson.read(kept.checks())).extracting(Graded::grade).extracting(Grade::verdict)
          .contains(Grade.Verdict.FAILED);
      assertThat(kept.record().plan().request().messages().getLast().text()).contains("4 7 8 8");
    }
  }

  @Test
  void onRequestNothingIsKept() {
    CliLab lab = new CliLab(folder);

    assertThat(lab.run("run", lab.countdown(), "--model", "offline/standard", "--no-history").status()).isZero();
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidAndTheRunGoesOn() throws Exception {
    CliLab lab = new CliLab(folder);
    Files.writeString(folder.resolve("data"), "a file where the folder should be");

    CliLab.Outcome outcome = lab.run("run", lab.countdown(), "--model", "offline/standard");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).containsOnlyOnce("Runs cannot be kept");
    assertThat(outcome.out()).contains("offline/standard");
  }
}
