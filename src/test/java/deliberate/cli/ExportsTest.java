package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
  @TempDir Path folder;
  private CliLab lab;

  @BeforeEach
  void open() {
    lab = new CliLab(folder);
  }

  @Test
  void theComparisonIsWrittenBesideWhatIsPrinted() throws IOException {
    Path page = folder.resolve("out.html");
    Path table = folder.resolve("out.csv");
    CliLab.Outcome outcome = lab.run("run", lab.countdown(), "--fast", "--json", "--html", page.toString(), "--csv",
        table.toString());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("{");
    assertThat(Files.readString(page)).startsWith("<!doctype html>")
        .contains("offline/reasoner", "Reach the target 24");
    assertThat(Files.readAllLines(table)).hasSizeGreaterThanOrEqualTo(3).first().asString().startsWith("prompt,");
  }

  @Test
  void nothingIsRunWhereThereIsNoPlaceToWriteTo() {
    CliLab.Outcome outcome = lab.run("run", lab.countdown(), "--fast", "--csv",
        folder.resolve("missing/out.csv").toString());
    assertThat(outcome.status()).isEqualTo(Cli.BAD_ARGUMENTS);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("missing", "nothing was run");
    assertThat(lab.run("run", lab.countdown(), "--html", folder.toString()).err()).contains("is a folder");
  }
}
