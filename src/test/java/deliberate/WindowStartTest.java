package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.ui.FxFailures;
import deliberate.ui.kit.Dialogs.UnsavedChoice;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({FxFailures.class, ApplicationExtension.class})
class WindowStartTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void theFirstStartShowsTheSampleReadyToRun() {
    until(() -> bench.editors().size() >= 3);

    assertThat(bench.stage.getTitle()).isEqualTo("countdown.prompt.yaml – " + Text.of("app.name"));
    assertThat(bench.texts("status-bar")).containsExactly(Text.of("shell.status.offline"));
    assertThat(bench.desk().compare().specs()).hasSize(2);
    assertThat(bench.desk().document().notice().get()).isNull();
  }

  @Test
  void closingWithUnsavedChangesKeepsTheWindowWhereTheUserStays(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    robot.clickOn(bench.editors().getFirst()).write("x");
    until(() -> bench.showsState("shell.state.unsaved"));
    bench.dialogs.unsaved = UnsavedChoice.CANCEL;

    robot.interact(() -> Event.fireEvent(bench.stage,
        new WindowEvent(bench.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));

    assertThat(bench.dialogs.asked).containsExactly("unsaved countdown.prompt.yaml");
    assertThat(bench.stage.isShowing()).isTrue();
  }

  @Test
  void ownValuesCanBeEditedAgainWhileTheyAreChosen(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    assertThat(robot.lookup("#own-values").query().isVisible()).isFalse();
    bench.dialogs.values = Optional.of(Map.of("target", "100", "numbers", "99 1"));
    robot.clickOn("#case-choice").type(KeyCode.END).type(KeyCode.UP).type(KeyCode.ENTER);
    until(() -> robot.lookup("#own-values").query().isVisible());

    bench.dialogs.values = Optional.of(Map.of("target", "100", "numbers", "50 2"));
    robot.clickOn("#own-values");
    robot.clickOn("#run");

    until(() -> bench.pane(1).recordProperty().get().isPresent());
    assertThat(bench.dialogs.asked).hasSize(2).containsOnly("values [target, numbers]");
    assertThat(bench.pane(1).recordProperty().get().orElseThrow().plan().request().messages().toString())
        .contains("50 2");
  }

  @Test
  void whoGivesNoOwnValuesKeepsTheCase(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);

    robot.clickOn("#case-choice").type(KeyCode.END).type(KeyCode.UP).type(KeyCode.ENTER);

    until(() -> bench.dialogs.asked.contains("values [target, numbers]"));
    assertThat(bench.texts("app-bar")).doesNotContain(Text.of("shell.case.own"));
    assertThat(robot.lookup("#case-choice").queryComboBox().getSelectionModel().getSelectedIndex()).isZero();
    assertThat(robot.lookup("#own-values").query().isVisible()).isFalse();
  }
}
