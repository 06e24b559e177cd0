package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.kit.Dialogs;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An errand about money, through the whole window: set a cap, have it stop a run before it is sent, say yes, and read
/// what was spent. The money is that of the offline engine, which has a cap of its own.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class SpendingErrandTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void aCapStopsARunBeforeItIsSentAndAYesSendsIt(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    until(() -> robot.lookup("#spending").queryAs(Hyperlink.class).getText().equals("Spent today $0.00 of $5.00"));
    setSimulatedCap(robot, "nothing");
    until(() -> text(robot, "#caps-result").contains("no amount"));
    setSimulatedCap(robot, "0.000001");
    until(() -> text(robot, "#caps-result").startsWith("Saved"));
    closeDialog(robot);

    run(robot);
    until(() -> bench.pane(0).failureProperty().get().isPresent() && bench.pane(1).failureProperty().get().isPresent());
    assertThat(bench.pane(0).failureProperty().get().orElseThrow().sentence()).startsWith("Not sent");
    assertThat(bench.pane(0).recordProperty().get().orElseThrow().sentBody()).isEmpty();
    assertThat(bench.dialogs.asked).anyMatch(asked -> asked.contains("cap for simulated money"));

    bench.dialogs.cap = Dialogs.CapChoice.SEND_FOR_AN_HOUR;
    run(robot);
    until(() -> bench.pane(0).readingProperty().get().state() == PaneState.FINISHED
        && bench.pane(1).readingProperty().get().state() == PaneState.FINISHED);
    robot.interact(() -> robot.lookup("#spending").queryAs(Hyperlink.class).fire());
    until(() -> robot.lookup("#spending-table").tryQueryAs(TableView.class)
        .filter(table -> table.getItems().size() == 2).isPresent());
    assertThat(text(robot, "#spending-sum")).as("simulated money is in no sum").isEqualTo("All of it: $0.00");
    closeDialog(robot);
  }

  private void setSimulatedCap(FxRobot robot, String amount) {
    if (robot.lookup("#cap-simulated-day").tryQuery().isEmpty()) {
      robot.interact(() -> robot.lookup("#spending").queryAs(Hyperlink.class).fire());
      robot.interact(() -> robot.lookup("#spending-tabs").queryAs(TabPane.class)
          .getSelectionModel().select(1));
      until(() -> robot.lookup("#cap-simulated-day").tryQuery().isPresent());
    }
    robot.interact(() -> robot.lookup("#cap-simulated-day").queryAs(TextField.class).setText(amount));
    robot.interact(() -> robot.lookup("#caps-save").queryButton().fire());
  }

  private static void run(FxRobot robot) {
    robot.interact(() -> robot.lookup("#run").queryButton().fire());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
  }

  private static void closeDialog(FxRobot robot) {
    Node tabs = robot.lookup("#spending-tabs").query();
    robot.interact(() -> tabs.getScene().getWindow().hide());
    until(() -> robot.lookup("#spending-tabs").tryQuery().isEmpty());
  }
}
