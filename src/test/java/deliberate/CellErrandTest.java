package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.TestCase;
import deliberate.ui.FxFailures;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An errand in the table of test cases, by keyboard: type into cells, move on, give up, empty, undo.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class CellErrandTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void cellsAreEditedInPlace(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    robot.interact(() -> bench.desk().cases().editing().set(true));
    until(() -> robot.lookup("#cases-table").tryQueryAs(TableView.class).filter(Node::isFocused).isPresent());
    TestCase first = bench.prompt().cases().getFirst();

    press(robot, 1, KeyCode.ENTER);
    type(robot, "renamed", KeyCode.TAB);
    until(() -> bench.prompt().cases().getFirst().name().equals("renamed"));
    press(robot, 2, KeyCode.F2);
    type(robot, "4711", KeyCode.ENTER);
    until(() -> bench.prompt().cases().getFirst().vars().containsValue("4711"));
    press(robot, 2, KeyCode.DELETE);
    until(() -> !bench.prompt().cases().getFirst().vars().containsValue("4711"));

    press(robot, 2, KeyCode.F2);
    type(robot, "given up", KeyCode.ESCAPE);
    assertThat(bench.prompt().cases().getFirst().vars()).doesNotContainValue("given up");
    for (int i = 0; i < 3; i++) {
      robot.interact(() -> owner(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true,
          false, false)));
    }
    until(() -> bench.prompt().cases().getFirst().equals(first));
  }

  @Test
  void whileAnswersAreBlindTheTableNamesNoModel(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    robot.interact(() -> bench.desk().cases().editing().set(true));
    until(() -> columns(robot).size() > 2);
    int all = columns(robot).size();

    robot.interact(() -> owner(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.B, true, true, false,
        false)));
    until(() -> columns(robot).size() == all - bench.desk().compare().panes().size());
  }

  @SuppressWarnings("unchecked") // the table does not say what its rows are
  private static List<TableColumn<?, ?>> columns(FxRobot robot) {
    return robot.lookup("#cases-table").queryAs(TableView.class).getColumns();
  }

  private static void type(FxRobot robot, String text, KeyCode last) {
    robot.interact(() -> {
      TextArea editor = robot.lookup(".cell-editor").queryAs(TextArea.class);
      assertThat(editor.isVisible()).isTrue();
      editor.setText(text);
      editor.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", last, false, false, false, false));
    });
  }

  /// In the first row, whatever the table has been told to show in the meantime.
  private static void press(FxRobot robot, int column, KeyCode key) {
    until(() -> !robot.lookup("#cases-table").queryAs(TableView.class).getItems().isEmpty());
    robot.interact(() -> {
      TableView<?> table = robot.lookup("#cases-table").queryAs(TableView.class);
      table.requestFocus();
      select(table, column);
      table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    });
  }

  private static <R> void select(TableView<R> table, int column) {
    table.getSelectionModel().clearAndSelect(0, table.getColumns().get(column));
  }

  private static Node owner(FxRobot robot) {
    return robot.lookup("#cases-table").query().getScene().getFocusOwner();
  }
}
