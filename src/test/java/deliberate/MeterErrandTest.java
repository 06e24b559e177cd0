package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.cli.Console;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.task.CancelSignal;
import deliberate.ui.FxFailures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs three models, finds the command line's tokens and bills on the meter, asks what another model would cost, and
/// takes the comparison along as picture, page and table.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class MeterErrandTest {
  private static final String PROMPT = """
      deliberate: 1
      id: 0190c5a4-0000-7000-8000-000000000019
      title: Three efforts
      sections:
        - {id: task, kind: task, text: "Reach the target 952 using the numbers 100, 75, 50, 25, 6, 3."}
      panes:
        - {model: offline/standard, options: {seed: 7}}
        - {model: offline/mini, effort: low, options: {seed: 7}}
        - {model: offline/reasoner, effort: high, options: {seed: 7}}
      """;

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void theMeterSaysWhatTheCommandLineSaysAndTheComparisonCanBeTakenAlong(FxRobot robot) throws Exception {
    Path file = Files.writeString(bench.folder.resolve("three.prompt.yaml"), PROMPT);
    bench.dialogs.open = Optional.of(file);
    until(() -> bench.editors().size() >= 3);
    press(robot, KeyCode.O);
    until(() -> bench.editors().size() == 1);
    press(robot, KeyCode.E);
    assertThat(bench.dialogs.asked).noneMatch(question -> question.startsWith("export"));
    press(robot, KeyCode.ENTER);
    until(() -> bench.desk().compare().panes().stream().allMatch(pane -> pane.recordProperty().get().isPresent()));
    sameAsTheCommandLine(file, bench.texts("meter"));
    askWhatIf(robot);
    takeAlong(robot);
  }

  private void sameAsTheCommandLine(Path file, List<String> meter) {
    StringWriter out = new StringWriter();
    new Wiring().commandLine(new CancelSignal(), new Console(new PrintWriter(out), new PrintWriter(System.err)))
        .run("run", file.toString(), "--json", "--fast");
    JsonNode runs = JsonMapper.builder().build().readTree(out.toString()).get("runs");
    assertThat(runs).hasSize(3);
    for (JsonNode run : runs) {
      String tokens = Text.of("meter.tokens", Numbers.tokens(run.at("/usage/total").asLong()));
      assertThat(meter).contains(Numbers.money(run.at("/bill/total").decimalValue()))
          .anyMatch(text -> text.equals(tokens) || text.startsWith(tokens + " "));
    }
  }

  private void askWhatIf(FxRobot robot) {
    robot.interact(() -> bench.nodes(ToggleButton.class)
        .filter(button -> button.getStyleClass().contains("whatif-switch")).findFirst().orElseThrow().fire());
    assertThat(bench.texts("meter")).anyMatch(text -> text.startsWith("Estimated"))
        .anyMatch(text -> text.startsWith("1× of $"));
  }

  private void takeAlong(FxRobot robot) throws IOException {
    Path picture = export(robot, "out.png");
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isGreaterThanOrEqualTo(1280);
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours).hasSizeGreaterThan(20);
    assertThat(Files.readString(export(robot, "out.html"))).contains("offline/reasoner · high", "Three efforts");
    assertThat(Files.readString(export(robot, "out.csv"))).contains("offline/mini", "Three efforts");
  }

  private Path export(FxRobot robot, String name) {
    Path path = bench.folder.resolve(name);
    bench.dialogs.export = Optional.of(path);
    press(robot, KeyCode.E);
    until(() -> Optional.ofNullable(bench.desk().document().notice().get())
        .filter(notice -> notice.text().equals(Text.of("export.done", path))).isPresent());
    return path;
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
  }
}
