package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
  @TempDir
  private Path folder;
  private CliLab lab;

  @BeforeEach
  void keepSome() {
    lab = new CliLab(folder);
    assertThat(lab.run("history").err()).contains("No run that was kept fits");
    lab.run("run", lab.countdown(), "--model", "offline/standard", "--model", "offline/reasoner");
  }

  @Test
  void keptRunsAreListed() {
    CliLab.Outcome all = lab.run("history");

    assertThat(all.status()).isZero();
    assertThat(all.out()).contains("offline/standard", "offline/reasoner", "Countdown · easy: ", "simulated price");
    assertThat(lab.run("history", "--search", "4 7 8 8", "--model", "offline/reasoner").out())
        .contains("offline/reasoner").doesNotContain("offline/standard");
    assertThat(lab.run("history", "--search", "nowhere").out()).isEmpty();
  }

  @Test
  void keptRunsArePrintedAsLinesOfJsonAndExportedByEnding() {
    assertThat(lab.run("history", "--json").out().strip().lines()).hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"schemaVersion\":1,").endsWith("}"));
    for (String ending : new String[] {".json", ".jsonl", ".csv", ".html"}) {
      Path file = folder.resolve("runs" + ending);
      assertThat(lab.run("history", "--export", file.toString()).status()).isZero();
      assertThat(file).content().contains("reasoner").contains("Countdown");
    }
    CliLab.Outcome first = lab.run("history", "--limit", "1");
    assertThat(first.out()).containsOnlyOnce("offline/");
    assertThat(first.err()).contains("The newest 1 of 2; --limit 2 takes all.");
    CliLab.Outcome nowhere = lab.run("history", "--export", folder.resolve("nowhere").resolve("runs.csv").toString());
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.err()).contains("runs.csv cannot be written");
    assertThat(lab.run("history", "--export", folder.resolve("runs.docx").toString()).status()).isEqualTo(2);
  }
}
