package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CheckSpec;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An errand with checks, through the whole window: add one by keyboard, run, read why it failed, mend it.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class CheckErrandTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void aCheckIsAddedByKeyboardRunAndExplainsItself(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    assertThat(checks()).extracting(CheckSpec::type).containsExactly("expression");

    add(robot, 1);
    until(() -> checks().size() == 2);
    robot.write("no such words");
    until(() -> checks().get(1).settings().equals(Map.of("value", "no such words")));
    run(robot);
    until(() -> bench.texts("pane-checks").contains("✗ contains no such words: no such words is not in it"));
    // Whether the engine finds the number is its luck; that the sample's own check speaks too is not.
    until(() -> bench.texts("pane-checks").stream().anyMatch(text -> text.contains("reaches target")));

    keys(robot, KeyCode.CONTROL, KeyCode.A);
    robot.write("=");
    until(() -> checks().get(1).settings().equals(Map.of("value", "=")));
    run(robot);
    until(() -> bench.texts("pane-checks").contains("✓ contains ="));
  }

  @Test
  void typingAndAddingAreTakenBackInTheOneHistory(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    add(robot, 5);
    until(() -> checks().size() == 2);
    robot.write("a(b");
    until(() -> bench.texts("checks-card").stream().anyMatch(text -> text.startsWith("this is no regular expression")));

    keys(robot, KeyCode.CONTROL, KeyCode.Z);
    until(() -> checks().get(1).settings().isEmpty());
    keys(robot, KeyCode.CONTROL, KeyCode.Z);
    until(() -> checks().size() == 1);
    keys(robot, KeyCode.CONTROL, KeyCode.Y);
    keys(robot, KeyCode.CONTROL, KeyCode.Y);
    until(() -> checks().size() == 2 && checks().get(1).settings().equals(Map.of("pattern", "a(b")));
  }

  private List<CheckSpec> checks() {
    return bench.prompt().checks();
  }

  /// Opens the palette and takes the entry that is so many below the first.
  private void add(FxRobot robot, int down) {
    Node palette = robot.lookup("#checks").lookup(".add").queryAs(MenuButton.class);
    robot.interact(palette::requestFocus);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    until(() -> ((MenuButton) palette).isShowing());
    for (int i = 0; i <= down; i++) {
      robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    }
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  private void run(FxRobot robot) {
    bench.speedUp();
    keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);
  }

  private static void keys(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier, key).release(key, modifier);
  }
}
