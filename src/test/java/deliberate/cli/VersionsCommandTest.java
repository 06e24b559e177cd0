package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deliberate.report.VersionTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsCommandTest {
  @TempDir
  private Path folder;
  private CliLab lab;
  private String file;

  @BeforeEach
  void runTwoVersions() {
    lab = new CliLab(folder);
    file = lab.file("countdown.prompt.yaml", "# for class\n" + CliLab.COUNTDOWN);
    run();
    lab.file("countdown.prompt.yaml", "# for class\n" + CliLab.COUNTDOWN.replace("at most once", "exactly once"));
    run();
  }

  @Test
  void everyRunKeepsAVersionAndTheNewestIsListedFirst() {
    List<String> lines = lab.run("versions", file).out().lines().toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("version", "kept", "cost", "checks");
    assertThat(lines.get(1)).contains("1 run", "simulated");
  }

  @Test
  void theJsonKeepsToItsSchema() {
    String json = lab.run("versions", file, "--json").out();

    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(VersionTable.class.getResourceAsStream("versions.schema.json"))
        .validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).contains("\"hasText\" : true");
  }

  @Test
  void aVersionIsShownComparedAndRestored() throws Exception {
    String oldest = lab.run("versions", file).out().lines().toList().getLast().split(" ")[0];

    assertThat(lab.run("versions", file, "--show", oldest).out()).startsWith("# for class").contains("at most once");
    assertThat(lab.run("versions", file, "--diff", oldest.substring(0, 8), "now").out()).contains("1 section changed",
        "[-at most-]{+exactly+} once");

    assertThat(lab.run("versions", file, "--restore", oldest).status()).isZero();
    assertThat(Files.readString(Path.of(file))).startsWith("# for class").contains("at most once");
    assertThat(lab.run("versions", file).out().lines().toList().get(1)).startsWith(oldest).contains("restored");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(lab.run("versions", file, "--show", "nowhere")).satisfies(outcome -> {
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err()).contains("There is no version nowhere");
    });
    assertThat(lab.run("versions", lab.file("other.prompt.yaml", CliLab.COUNTDOWN.replace("0001", "0002"))).err())
        .contains("No version of this prompt is kept yet");
  }

  @Test
  void aRunThatIsNotToBeKeptKeepsNoVersion() {
    String other = lab.file("other.prompt.yaml", CliLab.COUNTDOWN.replace("0001", "0002"));
    lab.run("run", other, "--case", "easy", "--model", "offline/standard", "--fast", "--no-history");

    assertThat(lab.run("versions", other).err()).contains("No version of this prompt is kept yet");
  }

  private void run() {
    assertThat(lab.run("run", file, "--case", "easy", "--model", "offline/standard", "--fast").status()).isZero();
  }
}
