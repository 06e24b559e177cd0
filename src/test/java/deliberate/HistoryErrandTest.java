package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.prompt.Turn;
import deliberate.report.RunsToReport;
import deliberate.run.RunRecord;
import deliberate.run.history.RunHistory;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.history.RunRow;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An errand with kept runs, through the whole window and by keyboard: run, find the run again by what only its
/// thinking says, and open it in panes.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class HistoryErrandTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void aRunIsFoundByAWordOfItsThinkingAndOpenedInPanes(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    bench.speedUp();
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);
    String thinking = bench.pane(1).thinking().value();
    String answer = bench.pane(1).answer().value();
    String word = wordOf(thinking, bench.pane(0).answer().value() + answer
        + bench.pane(0).recordProperty().get().orElseThrow().plan().request().messages());

    press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
    until(() -> runs(robot).getItems().size() == 2);
    robot.write(word);
    until(() -> runs(robot).getItems().size() == 1);
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    until(() -> bench.texts("history-details").stream().anyMatch(text -> text.startsWith("offline/reasoner")));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

    until(() -> bench.desk().compare().panes().size() == 1 && !bench.pane(0).answer().isEmpty());
    assertThat(bench.pane(0).thinking().value()).isEqualTo(thinking);
    assertThat(bench.pane(0).answer().value()).isEqualTo(answer);
    assertThat(bench.pane(0).notes().getFirst()).startsWith("Earlier run of ");
    assertThat(bench.desk().compare().isRunning()).isFalse();
    assertThat(bench.prompt().sections()).hasSizeGreaterThan(2);
    assertThat(bench.desk().editor().dirty().get()).isFalse();
  }

  @Test
  void conversationsAreOpenedWithTheirTurnsAndComparedAndOneIsNotKept(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    bench.speedUp();
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);
    robot.interact(() -> bench.desk().compare().panes().forEach(pane -> pane.turns().ask("Now reach the target 32.")));
    until(() -> turns(0) == 2 && turns(1) == 2 && !bench.desk().compare().isRunning());

    press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
    until(() -> runs(robot).getItems().size() == 4);
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    for (int i = 0; i < 3; i++) {
      press(robot, KeyCode.SHIFT, KeyCode.DOWN);
    }
    press(robot, KeyCode.ENTER);
    until(() -> bench.pane(0).notes().stream().anyMatch(note -> note.startsWith("Earlier run of ")));
    assertThat(bench.desk().compare().panes()).hasSize(2);
    assertThat(List.of(turns(0), turns(1))).containsExactly(2, 2);
    assertThat(bench.texts("turns-earlier")).isNotEmpty();
    assertThat(bench.prompt().turns()).extracting(Turn::text).containsExactly("Now reach the target 32.");
    press(robot, KeyCode.CONTROL, KeyCode.D);
    until(() -> bench.texts("diff-sentence").stream()
        .anyMatch(said -> !said.isEmpty() && !said.equals(Text.of("compare.diff.busy"))));

    press(robot, KeyCode.ESCAPE);
    robot.interact(() -> bench.nodes(MenuButton.class)
        .filter(menu -> Text.of("compare.menu.accessible").equals(menu.getAccessibleText())).findFirst().orElseThrow()
        .getItems().stream().filter(item -> Text.of("compare.menu.forget").equals(item.getText())).findFirst()
        .orElseThrow().fire());
    press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
    until(() -> runs(robot).getItems().size() == 3);
  }

  private int turns(int pane) {
    return bench.pane(pane).turns().conversation().turns().size();
  }

  @Test
  void aDeletedRunComesBack(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    bench.speedUp();
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);
    press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
    until(() -> runs(robot).getItems().size() == 2);

    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    until(() -> runs(robot).getSelectionModel().getSelectedIndex() == 0);
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    until(() -> runs(robot).getItems().size() == 1);
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    until(() -> runs(robot).getItems().size() == 2);

    press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
    until(() -> !bench.editors().isEmpty());
  }

  @Test
  void theListFollowsWhatOthersWriteAndTheReaderStaysWhereTheyAre(FxRobot robot) throws Exception {
    try (RunHistory other = RunHistory.open(bench.folder, Clock.systemUTC())) {
      for (int i = 0; i < 60; i++) {
        other.record(RunsToReport.simulated());
      }
      other.flush();
      press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
      until(() -> runs(robot).getItems().size() == 60);
      robot.interact(() -> {
        runs(robot).scrollTo(30);
        runs(robot).getSelectionModel().clearAndSelect(32);
      });
      until(() -> chosen(robot) != null);
      UUID chosen = chosen(robot);
      UUID top = top(robot);

      RunRecord added = RunsToReport.cancelled();
      other.record(added);
      other.flush();
      until(() -> runs(robot).getItems().size() == 61);
      until(() -> top.equals(top(robot)));
      assertThat(chosen(robot)).isEqualTo(chosen);
      assertThat(runs(robot).getSelectionModel().getSelectedIndices()).containsExactly(33);

      other.upkeep().delete(List.of(added.id()));
      until(() -> runs(robot).getItems().size() == 60);
      until(() -> top.equals(top(robot)));
      assertThat(runs(robot).getSelectionModel().getSelectedIndices()).containsExactly(32);
      other.upkeep().delete(List.of(chosen));
      until(() -> runs(robot).getItems().size() == 59);
      assertThat(runs(robot).getSelectionModel().getSelectedIndices()).containsExactly(32);
    }
  }

  private static UUID chosen(FxRobot robot) {
    return id(runs(robot).getSelectionModel().getSelectedItem());
  }

  private static UUID top(FxRobot robot) {
    VirtualFlow<?> flow = robot.lookup("#history-runs .virtual-flow").query();
    return id(runs(robot).getItems().get(flow.getFirstVisibleCell().getIndex()));
  }

  private static UUID id(RunRow row) {
    return row.run().get() == null ? null : row.run().get().id();
  }

  /// A word of the first text that the other does not hold.
  private static String wordOf(String text, String other) {
    return Arrays.stream(text.split("[^A-Za-z0-9]+")).filter(word -> word.length() > 2)
        .filter(word -> !other.toLowerCase().contains(word.toLowerCase())).findFirst()
        .orElseThrow(() -> new AssertionError("nothing but what is in the answer: " + text.lines()
            .limit(5).collect(Collectors.joining("\n"))));
  }

  private static ListView<RunRow> runs(FxRobot robot) {
    return robot.lookup("#history-runs").queryListView();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
  }
}
