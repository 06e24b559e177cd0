package deliberate;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.ui.FxFailures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window by keyboard: any command by its name, every region, larger texts, the page of keys.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class ComfortErrandTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void anyCommandIsGivenByItsName(FxRobot robot) {
    WindowBench.until(() -> !bench.editors().isEmpty());

    robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    WindowBench.until(() -> robot.lookup("#palette-search").tryQueryAs(TextField.class).map(Node::isFocused)
        .orElse(false));
    robot.write("theme dark").type(KeyCode.ENTER);

    WindowBench.until(() -> bench.window.settings.theme().get().equals("dark"));
    assertThat(Window.getWindows()).containsExactly(bench.stage);
  }

  @Test
  void everyRegionIsReachedAndTheFocusComesBack(FxRobot robot) {
    WindowBench.until(() -> !bench.editors().isEmpty());
    robot.interact(() -> bench.editors().getFirst().requestFocus());
    Node start = bench.stage.getScene().getFocusOwner();
    Set<Node> seen = new LinkedHashSet<>(List.of(start));

    do {
      robot.type(KeyCode.F6);
    } while (seen.add(bench.stage.getScene().getFocusOwner()) && seen.size() < 20);

    assertThat(bench.stage.getScene().getFocusOwner()).isSameAs(start);
    assertThat(seen).hasSizeBetween(4, 5);
  }

  @Test
  void textsGrowAndShrinkByKeysAndStaySo(FxRobot robot) {
    WindowBench.until(() -> !bench.editors().isEmpty());
    double usual = brandSize();

    robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
    WindowBench.until(() -> brandSize() > usual * 1.2);
    assertThat(bench.window.settings.settings().get().textSize()).isEqualTo(125);

    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    WindowBench.until(() -> brandSize() == usual);
  }

  @Test
  void thePageOfKeysNamesThoseOfTheMenus(FxRobot robot) {
    WindowBench.until(() -> !bench.editors().isEmpty());

    robot.type(KeyCode.F1);

    WindowBench.until(() -> robot.lookup("#shortcut-sheet").tryQuery().isPresent());
    assertThat(robot.from(robot.lookup("#shortcut-sheet").<Node>query()).lookup(".label").<Label>queryAll())
        .extracting(Label::getText).contains(Text.of("shell.menu.run-cases"), "Ctrl+Shift+↵", "F6, Shift+F6");
  }

  private double brandSize() {
    return bench.nodes(Label.class).filter(label -> label.getStyleClass().contains("document-name")).findFirst()
        .orElseThrow().getFont().getSize();
  }
}
