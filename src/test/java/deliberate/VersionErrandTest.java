package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.version.VersionRow;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An errand with versions, through the whole window and by keyboard: run a prompt, change it, compare what it says now
/// with what was run, name that version, restore it, and take that back.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class VersionErrandTest {
  private static final String EDIT = " Check it twice.";

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void aVersionIsComparedNamedAndRestored(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    bench.speedUp();
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);
    String before = bench.prompt().sections().get(1).text();
    robot.clickOn(bench.editors().get(1));
    press(robot, KeyCode.CONTROL, KeyCode.END);
    robot.write(EDIT);
    until(() -> bench.prompt().sections().get(1).text().endsWith(EDIT));
    String after = bench.prompt().sections().get(1).text();

    press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
    until(() -> rows(robot).size() == 2 && rows(robot).get(1).kept().orElseThrow().runs().count() == 2);
    assertThat(rows(robot).getFirst().unsaved()).isTrue();
    until(() -> label(robot, "#version-differs").equals("1 section changed"));
    press(robot, KeyCode.F7);
    until(() -> !robot.lookup(".page-found-current").queryAll().isEmpty());

    until(() -> list(robot).isFocused());
    press(robot, KeyCode.DOWN);
    press(robot, KeyCode.F2);
    until(() -> robot.lookup(".version .text-field").queryAll().stream().anyMatch(node -> node.isFocused()));
    robot.write("As it was run");
    press(robot, KeyCode.ENTER);
    until(() -> rows(robot).get(1).name().equals("As it was run"));

    until(() -> !robot.lookup("#version-restore").queryAs(Button.class).isDisabled());
    robot.clickOn("#version-restore");
    until(() -> bench.prompt().sections().get(1).text().equals(before));
    assertThat(bench.desk().document().notice().get().text()).contains("As it was run");

    robot.clickOn(bench.editors().get(1));
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    until(() -> bench.prompt().sections().get(1).text().equals(after));
    press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
    until(() -> rows(robot).size() == 2 && rows(robot).stream().allMatch(row -> row.kept().isPresent()));
    assertThat(rows(robot).getFirst().name()).as("what was restored is the newest").isEqualTo("As it was run");
    assertThat(rows(robot).get(1).isNow()).as("what was unsaved is kept").isTrue();
  }

  @Test
  void theRunsOfAVersionAreShownInTheHistory(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    bench.speedUp();
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);

    press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
    until(() -> rows(robot).size() == 1 && rows(robot).getFirst().kept().isPresent()
        && !robot.lookup("#version-runs").queryAs(Button.class).isDisabled());
    robot.clickOn("#version-runs");

    until(() -> robot.lookup("#history-runs").tryQueryAs(ListView.class)
        .map(runs -> runs.getItems().size() == 2).orElse(false));
    assertThat(robot.lookup("#history-version").query().isVisible()).isTrue();
  }

  private static List<VersionRow> rows(FxRobot robot) {
    return list(robot).getItems();
  }

  @SuppressWarnings("unchecked")
  private static ListView<VersionRow> list(FxRobot robot) {
    return robot.lookup("#versions").queryAs(ListView.class);
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
  }
}
