package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptFile;
import deliberate.run.RunRecord;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import deliberate.ui.compare.pane.PaneViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The first errand of a newcomer, through the whole window: edit the sample, run it, stop it, run it to the end, save
/// it, and find it again.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class FirstErrandTest {
  private static final String EDIT = " Check it twice.";

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void theSampleIsEditedRunStoppedRunAgainSavedAndReopened(FxRobot robot) throws Exception {
    until(() -> bench.editors().size() >= 3);
    assertThat(bench.texts("app-bar")).contains("countdown.prompt.yaml", Text.of("shell.state.never-saved"));

    robot.clickOn(bench.editors().get(1));
    keys(robot, KeyCode.CONTROL, KeyCode.END);
    robot.write(EDIT);
    until(() -> bench.showsState("shell.state.unsaved"));

    PaneViewModel thinker = bench.pane(1);
    runAndStop(robot, thinker);
    runToTheEnd(robot);
    saveAndReopen(robot);
  }

  private void runAndStop(FxRobot robot, PaneViewModel thinker) {
    bench.slowDown();
    keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> thinker.thinking().value().length() > 20);
    until(() -> robot.lookup("#stop").query().isVisible());

    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

    until(() -> !bench.desk().compare().isRunning());
    assertThat(thinker.state()).isEqualTo(PaneState.CANCELLED);
    assertThat(thinker.thinking().value()).hasSizeGreaterThan(20);
    assertThat(thinker.notes()).contains(Text.of("compare.note.stopped"));
    assertThat(meterRow(1)).hasSize(2).allMatch(number -> number.startsWith("≥ "));
    assertThat(thinker.recordProperty().get().orElseThrow().plan().request().messages().toString()).contains(EDIT);
  }

  private void runToTheEnd(FxRobot robot) {
    bench.speedUp();
    keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);

    for (int i = 0; i < 2; i++) {
      RunRecord made = bench.pane(i).recordProperty().get().orElseThrow();
      assertThat(bench.pane(i).answer().value()).isEqualTo(made.answer()).isNotBlank();
      String money = Numbers.money(made.bill().total().orElseThrow());
      String tokens = Numbers.tokens(made.usage().total().or(0));
      assertThat(meterRow(i)).hasSize(2).startsWith(money);
      assertThat(meterRow(i).getLast()).startsWith(Text.of("meter.tokens", tokens));
      assertThat(bench.texts("status-line")).contains(money);
    }
    assertThat(bench.pane(1).answer().value()).containsPattern("= \\d+");
  }

  private void saveAndReopen(FxRobot robot) throws Exception {
    Path target = bench.folder.resolve("mine.prompt.yaml");
    bench.dialogs.save = Optional.of(target);
    bench.dialogs.open = Optional.of(target);

    keys(robot, KeyCode.CONTROL, KeyCode.S);
    until(() -> bench.showsState("shell.state.saved"));
    keys(robot, KeyCode.CONTROL, KeyCode.N);
    until(() -> bench.editors().isEmpty());
    keys(robot, KeyCode.CONTROL, KeyCode.O);
    until(() -> bench.editors().stream().anyMatch(editor -> editor.text().endsWith(EDIT)));

    Prompt saved = PromptFile.read(target).prompt();
    assertThat(saved.sections().get(1).text()).endsWith(EDIT);
    assertThat(bench.texts("app-bar")).contains("mine.prompt.yaml", Text.of("shell.state.saved"));
    assertThat(bench.dialogs.asked).containsExactly("save countdown.prompt.yaml", "open");
  }

  /// Money and tokens of a pane, as the meter shows them.
  private List<String> meterRow(int pane) {
    Label detail = bench.nodes(Label.class).filter(label -> label.getStyleClass().contains("meter-detail")
        && !label.getStyleClass().contains("meter-caption")).toList().get(pane);
    return detail.getParent().getChildrenUnmodifiable().stream().map(label -> ((Label) label).getText()).toList();
  }

  private static void keys(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier, key).release(key, modifier);
  }
}
