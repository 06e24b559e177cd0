package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import deliberate.ui.compare.PaneState;
import deliberate.ui.kit.ClipboardText;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Ten thousand cases are pasted from a spreadsheet, filtered, and run for the three that are left.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class CasesErrandTest {
  private static final int PASTED = 10_000;
  private static final int OF_THE_SAMPLE = 20;

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void tenThousandCasesArePastedFilteredAndRunForThree(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    keys(robot, KeyCode.CONTROL, KeyCode.T);
    until(() -> table().getItems().size() == OF_THE_SAMPLE);

    robot.interact(() -> ClipboardText.copy(tenThousand()));
    keys(robot, KeyCode.CONTROL, KeyCode.V);
    until(() -> table().getItems().size() == OF_THE_SAMPLE + PASTED);

    robot.interact(() -> robot.lookup("#cases-filter").queryTextInputControl().setText("NEEDLE"));
    until(() -> table().getItems().size() == 3);
    robot.clickOn("#cases-run");
    until(() -> results().size() == 6 && results().stream().allMatch(text -> text.contains("·")));

    robot.clickOn(bench.nodes(TableCell.class).filter(cell -> cell.getText() != null && cell.getText().contains("·"))
        .findFirst().orElseThrow());
    until(() -> bench.pane(0).state() == PaneState.FINISHED);
    assertThat(bench.pane(0).recordProperty().get().orElseThrow().plan().caseName()).startsWith("needle");
  }

  private TableView<?> table() {
    return bench.nodes(TableView.class).findFirst().map(table -> (TableView<?>) table).orElse(new TableView<>());
  }

  private List<String> results() {
    return bench.nodes(TableCell.class).map(TableCell::getText).filter(text -> text != null && text.contains(" s ·"))
        .toList();
  }

  private static String tenThousand() {
    StringBuilder rows = new StringBuilder("name\ttarget\tnumbers\n");
    for (int i = 0; i < PASTED; i++) {
      rows.append(i % 4_000 == 7 ? "needle " : "case ").append(i).append("\t24\t\"4 7\n8 8\"\n");
    }
    return rows.toString();
  }

  private static void keys(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier, key).release(key, modifier);
  }
}
