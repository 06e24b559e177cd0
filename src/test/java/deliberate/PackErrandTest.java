package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.kit.page.PageView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A teacher's errand through the whole window: a prompt with its recording and notes becomes a pack, which opens as a
/// list: the notes are read, the recording is played, the prompt is open.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class PackErrandTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void aPackIsMadeAndOpenedAndWhatItHoldsIsReadAndPlayed(FxRobot robot) throws Exception {
    until(() -> bench.editors().size() >= 3);
    make(robot);
    bench.dialogs.open = Optional.of(bench.folder.resolve("lesson.zip"));
    robot.push(KeyCode.CONTROL, KeyCode.O);

    until(() -> robot.lookup("#pack-items").tryQuery().isPresent());
    ListView<?> items = robot.lookup("#pack-items").queryListView();
    assertThat(items.getItems()).hasSize(3);
    assertThat(Files.exists(bench.folder.resolve("lesson/README.md"))).isTrue();
    until(() -> robot.lookup("#pack-page").queryAs(PageView.class).rows().stream()
        .anyMatch(row -> row.text().equals("Lesson one")));
    assertThat(bench.window.desks.desks()).anyMatch(desk -> desk.document().place()
        .filter(place -> place.equals(bench.folder.resolve("lesson/course.prompt.yaml"))).isPresent());

    robot.interact(() -> items.getSelectionModel().select(1));
    robot.clickOn("#pack-open");
    until(() -> robot.lookup("#player-mark").tryQuery().isPresent());
    assertThat(robot.lookup("#player-mark").queryAs(Label.class).getText()).startsWith("Recorded on ");
    robot.push(KeyCode.ESCAPE);
  }

  private void make(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> Stream.of(0, 1).allMatch(i -> bench.pane(i).state() == PaneState.FINISHED));
    Path course = Files.createDirectory(bench.folder.resolve("course"));
    Files.writeString(course.resolve("README.md"), "# Lesson one\n\nPlay it, then ask **why**.\n");
    save(robot, course.resolve("course.prompt.yaml"), KeyCode.CONTROL, KeyCode.S);
    save(robot, course.resolve("run.recording"), KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    save(robot, bench.folder.resolve("lesson.zip"), KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
  }

  private void save(FxRobot robot, Path file, KeyCode... keys) {
    bench.dialogs.save = Optional.of(file);
    robot.push(keys);
    until(() -> Files.exists(file));
  }
}
