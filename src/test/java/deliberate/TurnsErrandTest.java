package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.cli.Console;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import deliberate.ui.FxFailures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds a conversation of three turns with two models, looks at what passes from turn to turn, and finds the same
/// numbers on the command line.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class TurnsErrandTest {
  private static final String LAST = "What is 20 + 5?";
  private static final String PROMPT = """
      deliberate: 1
      id: 0190c5a4-0000-7000-8000-000000000009
      title: Three turns
      sections:
        - {id: task, kind: task, text: "Reach the target 24 using the numbers 4, 7, 8, 8, each at most once."}
      turns:
        - {text: "Now reach the target 32."}
      panes:
        - {model: offline/standard, options: {seed: 7}}
        - {model: offline/reasoner, effort: high, options: {seed: 7}}
      """;

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void threeTurnsAndTheirLedgerAreThoseOfTheCommandLine(FxRobot robot) throws Exception {
    Path file = Files.writeString(bench.folder.resolve("turns.prompt.yaml"), PROMPT);
    bench.dialogs.open = Optional.of(file);
    until(() -> bench.editors().size() >= 3);
    press(robot, KeyCode.O);
    until(() -> bench.editors().size() == 2);
    press(robot, KeyCode.ENTER);
    until(() -> turns(0).size() == 2 && turns(1).size() == 2 && !bench.desk().compare().isRunning());

    TextField box = bench.nodes(TextField.class)
        .filter(field -> Text.of("compare.follow-up.prompt").equals(field.getPromptText())).findFirst().orElseThrow();
    robot.clickOn(box).write(LAST).press(KeyCode.ENTER).release(KeyCode.ENTER);
    until(() -> turns(0).size() == 3 && turns(1).size() == 3 && !bench.desk().compare().isRunning());
    assertThat(bench.pane(1).answer().value()).contains("25");
    assertThat(bench.texts("turns-earlier")).contains("Now reach the target 32.");

    robot.interact(() -> bench.nodes(ToggleButton.class)
        .filter(button -> button.getStyleClass().contains("turns-switch")).findFirst().orElseThrow().fire());
    List<String> meter = bench.texts("meter");
    assertThat(meter).anyMatch(text -> text.endsWith("next turn")).anyMatch(text -> text.contains("January 2025"))
        .anyMatch(text -> text.contains("paid for and are gone"));
    sameOnTheCommandLine(file, meter);
  }

  private void sameOnTheCommandLine(Path file, List<String> meter) throws Exception {
    Files.writeString(file, PROMPT.replace("panes:", "  - {text: \"" + LAST + "\"}\npanes:"));
    StringWriter out = new StringWriter();
    new Wiring().commandLine(new CancelSignal(), new Console(new PrintWriter(out), new PrintWriter(System.err)))
        .run("run", file.toString(), "--json", "--fast");
    JsonNode runs = JsonMapper.builder().build().readTree(out.toString()).get("runs");
    assertThat(runs).hasSize(6);
    for (int i = 0; i < 6; i++) {
      RunRecord shown = turns(i / 3).get(i % 3);
      JsonNode printed = runs.get(i);
      assertThat(shown.usage().input().or(-1)).isEqualTo(printed.at("/usage/input").asLong());
      assertThat(shown.usage().reasoning().or(-1)).isEqualTo(printed.at("/usage/reasoning").asLong());
      assertThat(shown.usage().total().or(-1)).isEqualTo(printed.at("/usage/total").asLong());
      assertThat(shown.bill().total().orElseThrow()).isEqualByComparingTo(printed.at("/bill/total").decimalValue());
      assertThat(meter).contains(Numbers.money(shown.bill().total().orElseThrow()));
    }
  }

  private List<RunRecord> turns(int pane) {
    return bench.pane(pane).turns().conversation().turns();
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
  }
}
