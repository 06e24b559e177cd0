package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.recording.Recording;
import deliberate.recording.RecordingFile;
import deliberate.run.RunRecord;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An errand with a recording, through the whole window: run three panes, save them, open the file, and play it at four
/// times the speed, with the same numbers as before.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class RecordingErrandTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void threePanesAreRecordedAndReplayedAtFourTimesTheSpeed(FxRobot robot) throws Exception {
    until(() -> bench.editors().size() >= 3);
    robot.interact(() -> bench.desk().compare().lineup().add());
    keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Stream.of(0, 1, 2).allMatch(i -> bench.pane(i).state() == PaneState.FINISHED));
    List<RunRecord> made = Stream.of(0, 1, 2).map(i -> bench.pane(i).recordProperty().get().orElseThrow()).toList();

    Path file = bench.folder.resolve("three.recording");
    bench.dialogs.save = Optional.of(file);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).release(KeyCode.R, KeyCode.SHIFT, KeyCode.CONTROL);
    until(() -> Files.exists(file));
    Recording recording = RecordingFile.read(file);
    assertThat(recording.takes()).extracting(take -> take.request())
        .isEqualTo(made.stream().map(run -> run.plan().request()).toList());

    bench.dialogs.open = Optional.of(file);
    keys(robot, KeyCode.CONTROL, KeyCode.O);
    until(() -> robot.lookup("#player-play").tryQuery().isPresent());
    assertThat(robot.lookup("#player-mark").queryAs(Label.class).getText()).startsWith("Recorded on ");
    robot.interact(() -> robot.lookup("#player-speed").<ChoiceBox<Double>>query().setValue(4.0));
    robot.clickOn("#player-play");
    until(() -> robot.lookup("#player-play").queryAs(Button.class).getText().equals(Text.of("player.toggle.ended")));

    assertThat(labels(robot, "pane-recorded")).hasSize(3).allMatch(text -> text.startsWith("Recorded on "));
    assertThat(labels(robot, "meter-detail")).isEqualTo(bench.texts("meter-detail")).hasSizeGreaterThan(10);
    assertThat(bench.desk().compare().panes()).hasSize(3);
    exported(robot);
    robot.push(KeyCode.ESCAPE);
    until(() -> robot.lookup("#player-play").tryQuery().isEmpty());
  }

  @Test
  void onePaneIsRecordedByItsMenuAndADroppedRecordingIsPlayed(FxRobot robot) throws Exception {
    until(() -> bench.editors().size() >= 3);
    keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Stream.of(0, 1).allMatch(i -> bench.pane(i).state() == PaneState.FINISHED));
    Path file = bench.folder.resolve("one.recording");
    bench.dialogs.save = Optional.of(file);
    robot.interact(() -> bench.nodes(MenuButton.class).flatMap(menu -> menu.getItems().stream())
        .filter(item -> Text.of("compare.menu.record").equals(item.getText())).skip(1).findFirst().orElseThrow()
        .fire());
    until(() -> Files.exists(file));
    assertThat(RecordingFile.read(file).takes()).singleElement().extracting(take -> take.request().model())
        .isEqualTo(bench.pane(1).recordProperty().get().orElseThrow().plan().request().model());

    robot.interact(() -> bench.window.files.dropped(List.of(file)));
    until(() -> robot.lookup("#player-mark").tryQuery().isPresent());
    assertThat(labels(robot, "pane-recorded")).hasSize(1)
        .allMatch(text -> text.endsWith("(offline engine, simulated prices)"));
    robot.push(KeyCode.ESCAPE);
  }

  /// What is taken out of the player's window says what it is.
  private void exported(FxRobot robot) throws IOException {
    for (String ending : List.of(".html", ".csv", ".json", ".png")) {
      Path out = bench.folder.resolve("out" + ending);
      bench.dialogs.export = Optional.of(out);
      robot.clickOn("#player-export");
      until(() -> Files.exists(out));
    }
    assertThat(bench.folder.resolve("out.html")).content().contains("shown again");
    assertThat(bench.folder.resolve("out.json")).content().contains("\"recordedAt\"");
    assertThat(bench.folder.resolve("out.csv")).content().contains("recorded_at");
  }

  /// The texts of the labels of this style class in the player's window.
  private static List<String> labels(FxRobot robot, String styleClass) {
    Node root = robot.lookup("#player-play").query().getScene().getRoot();
    return robot.from(root).lookup("." + styleClass).queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private static void keys(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier, key).release(key, modifier);
  }
}
