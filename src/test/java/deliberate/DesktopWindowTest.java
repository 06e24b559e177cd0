package deliberate;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window at the size of a usual desktop: nothing is cut off at its sides.
@Tag("desktop")
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class DesktopWindowTest {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final double ROUNDING = 1;
  private static final List<String> PARTS = List.of("app-bar", "document-name", "case-choice", "run", "prompt", "card",
      "compare", "compare-pane", "pane-header", "status-line", "meter", "meter-section", "status-bar");

  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, WIDTH, HEIGHT);
  }

  @Test
  void nothingIsCutOffBeforeARunOrAfterIt(FxRobot robot) {
    WindowBench.until(() -> bench.editors().size() >= 3);
    assertFits(robot);

    robot.clickOn("#run");
    WindowBench.until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);
    assertFits(robot);
  }

  @Test
  void fourPanesStandSideBySide(FxRobot robot) {
    WindowBench.until(() -> bench.editors().size() >= 3);
    robot.interact(() -> {
      bench.desk().compare().lineup().add();
      bench.desk().compare().lineup().add();
    });

    assertFits(robot);
    assertThat(bench.nodes(Node.class).filter(node -> node.getStyleClass().contains("compare-pane"))).hasSize(4);
  }

  private void assertFits(FxRobot robot) {
    robot.interact(() -> {
      Scene scene = bench.stage.getScene();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      scene.getRoot().applyCss(); // texts that depend on their room are chosen in the first pass
      scene.getRoot().layout();
      assertThat(scene.getWidth()).isEqualTo(WIDTH);
      assertThat(PARTS).allSatisfy(part -> assertThat(ofStyle(part)).as(part).isNotEmpty()
          .allSatisfy(node -> assertInside(node, scene)));
      assertThat(cutWords()).isEmpty();
    });
  }

  private static void assertInside(Node node, Scene scene) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    assertThat(bounds.getMinX()).as(node.toString()).isGreaterThanOrEqualTo(-ROUNDING);
    assertThat(bounds.getMaxX()).as(node.toString()).isLessThanOrEqualTo(scene.getWidth() + ROUNDING);
  }

  private Stream<Node> ofStyle(String part) {
    return bench.nodes(Node.class).filter(node -> node.getStyleClass().contains(part) && isShown(node));
  }

  /// Buttons, figures and names that have less room than their words need. A model's name may end early in a narrow
  /// pane, where a tooltip has the whole of it.
  private List<String> cutWords() {
    return bench.nodes(Labeled.class).filter(DesktopWindowTest::isShown)
        .filter(label -> !label.isWrapText() && label.getWidth() > 0)
        .filter(label -> !label.getStyleClass().contains("model-choice")
            || label.getTooltip() == null || !label.getTooltip().getText().contains(label.getText()))
        .filter(label -> label.getWidth() + ROUNDING < label.prefWidth(-1))
        .map(label -> label.getText() + " " + label.getStyleClass()).toList();
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }
}
