package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.prompt.Example;
import deliberate.prompt.file.PromptFile;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Writes a prompt from nothing by keyboard alone, runs it, keeps an answer as an example, undoes all of it; and runs
/// three cases out of ten thousand.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class PromptErrandTest {
  private static final int MOST_STEPS = 200;

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void aPromptIsWrittenFromNothingByKeyboardRunItsAnswerKeptAndAllUndone(FxRobot robot) throws Exception {
    until(() -> bench.editors().size() >= 3);
    keys(robot, KeyCode.CONTROL, KeyCode.N);
    until(() -> bench.editors().isEmpty());
    addSection(robot, "task");
    robot.write("Reach {{target}} using the numbers {{numbers}}, each at most once.");
    addSection(robot, "role");
    robot.write("You are exact.");
    keys(robot, KeyCode.ALT, KeyCode.UP);
    addSection(robot, "My rules");
    robot.write("Whole numbers only. The target is {{ta");
    until(() -> robot.lookup(".choice-row").queryAll().size() == 1);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    robot.write(".");
    until(() -> titles().equals(List.of("role", "task", "My rules"))
        && bench.prompt().sections().getLast().text().endsWith("The target is {{target}}."));

    bench.dialogs.values = Optional.of(Map.of("target", "24", "numbers", "4, 7, 8, 8"));
    keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);
    keepAsExample(robot, 1);
    String answer = bench.pane(1).answer().value().strip();
    until(() -> bench.prompt().examples().equals(
        List.of(new Example("target: 24\nnumbers: 4, 7, 8, 8", answer.replace("{{", "\\{{"), true))));
    until(() -> bench.editors().stream().anyMatch(editor -> editor.textFocused().get()
        && editor.text().startsWith("target: 24")));

    Path target = bench.folder.resolve("written.prompt.yaml");
    bench.dialogs.save = Optional.of(target);
    keys(robot, KeyCode.CONTROL, KeyCode.S);
    until(() -> bench.showsState("shell.state.saved"));
    assertThat(PromptFile.read(target).prompt()).isEqualTo(bench.prompt());

    for (int step = 0; step < MOST_STEPS && bench.desk().editor().canUndo().get(); step++) {
      keys(robot, KeyCode.CONTROL, KeyCode.Z);
      WaitForAsyncUtils.waitForFxEvents();
    }
    until(() -> bench.prompt().sections().isEmpty() && bench.prompt().examples().isEmpty());
  }

  @Test
  void ofTenThousandPastedCasesThreeAreFilteredAndRun(FxRobot robot) {
    until(() -> bench.editors().size() >= 3);
    StringBuilder rows = new StringBuilder("name\ttarget\tnumbers\n");
    for (int i = 0; i < 10_000; i++) {
      rows.append(i % 4_000 == 7 ? "wanted " : "case ").append(i).append("\t24\t4 7 8 8\n");
    }
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(rows.toString());
      Clipboard.getSystemClipboard().setContent(content);
    });
    int before = bench.prompt().cases().size();
    keys(robot, KeyCode.CONTROL, KeyCode.T);
    until(() -> bench.nodes(Node.class).anyMatch(node -> "cases-paste".equals(node.getId())));
    robot.interact(() -> button("cases-paste").fire());
    until(() -> bench.prompt().cases().size() == before + 10_000);

    robot.clickOn("#cases-filter").write("wanted");
    until(() -> button("cases-run").getText().equals(Text.of("cases.run.shown", "3")));
    robot.interact(() -> button("cases-run").fire());
    until(() -> !button("cases-stop").isVisible() && results() >= 3); // a column out of sight has no cells
    assertThat(bench.dialogs.asked).isEmpty();
  }

  /// The cells that say what came of a case.
  private long results() {
    return bench.nodes(Labeled.class).map(Labeled::getText)
        .filter(text -> text != null && (text.startsWith("✓") || text.startsWith("✗"))).count();
  }

  private Button button(String id) {
    return bench.nodes(Button.class).filter(button -> id.equals(button.getId())).findFirst().orElseThrow();
  }

  private List<String> titles() {
    return bench.prompt().sections().stream().map(section -> section.title().isEmpty() ? section.kind().id()
        : section.title()).toList();
  }

  private void addSection(FxRobot robot, String typed) {
    int before = bench.prompt().sections().size();
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).release(KeyCode.A, KeyCode.SHIFT, KeyCode.CONTROL);
    until(() -> !robot.lookup(".section-palette").queryAll().isEmpty());
    robot.write(typed).press(KeyCode.ENTER).release(KeyCode.ENTER);
    until(() -> bench.prompt().sections().size() == before + 1
        && bench.editors().stream().anyMatch(editor -> editor.textFocused().get() && editor.text().isEmpty()));
  }

  private void keepAsExample(FxRobot robot, int pane) {
    MenuButton menu = bench.nodes(MenuButton.class)
        .filter(button -> Text.of("compare.menu.accessible").equals(button.getAccessibleText())).toList().get(pane);
    robot.interact(menu::show);
    MenuItem keep = menu.getItems().stream()
        .filter(item -> Text.of("compare.menu.keep-example").equals(item.getText())).findFirst().orElseThrow();
    assertThat(keep.isDisable()).isFalse();
    robot.interact(keep::fire);
    robot.interact(menu::hide);
  }

  private static void keys(FxRobot robot, KeyCode modifier, KeyCode key) {
    robot.press(modifier, key).release(key, modifier);
  }
}
