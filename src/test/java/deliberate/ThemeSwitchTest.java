package deliberate;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({FxFailures.class, ApplicationExtension.class})
class ThemeSwitchTest {
  private static final Logger CSS = Logger.getLogger("javafx.css");

  private final List<String> warnings = new CopyOnWriteArrayList<>();
  private final Handler listener = new Handler() {
    @Override
    public void publish(LogRecord entry) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        warnings.add(entry.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    CSS.addHandler(listener);
    CSS.setUseParentHandlers(false);
    bench = new WindowBench(stage, 1000, 760);
  }

  @AfterEach
  void stopListening() {
    CSS.setUseParentHandlers(true);
    CSS.removeHandler(listener);
  }

  @Test
  void aChosenThemeIsThereAtOnceAndWithoutWarnings(FxRobot robot) {
    WindowBench.until(() -> !bench.editors().isEmpty());
    robot.clickOn("#run");
    WindowBench.until(() -> bench.pane(1).recordProperty().get().isPresent());
    List<Double> light = brightness();
    assertThat(light).allMatch(value -> value > 0.8);

    robot.interact(() -> bench.window.settings.theme().set("dark"));
    WindowBench.until(() -> brightness().stream().allMatch(value -> value < 0.3));
    robot.clickOn("#app-menu").press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    robot.clickOn("#case-choice").press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

    robot.interact(() -> bench.window.settings.theme().set("light"));
    WindowBench.until(() -> brightness().equals(light));
    assertThat(warnings).isEmpty();
  }

  @Test
  void aStyleThatCannotBeReadWouldBeHeard(FxRobot robot) {
    robot.interact(() -> bench.stage.getScene().getStylesheets().add("data:text/css,.card{-fx-padding:%5B}"));

    WindowBench.until(() -> !warnings.isEmpty());
  }

  @Test
  void aColourThatNoThemeGivesWouldBeHeard(FxRobot robot) {
    robot.interact(() -> bench.stage.getScene().getStylesheets()
        .add("data:text/css,.card{-fx-background-color:-no-such-colour}"));

    WindowBench.until(() -> !warnings.isEmpty());
  }

  /// Of what the bar on top, a card and the line at the bottom are painted with.
  private List<Double> brightness() {
    return List.of("app-bar", "card", "status-bar").stream()
        .map(style -> bench.nodes(Region.class).filter(node -> node.getStyleClass().contains(style)).findFirst())
        .map(node -> node.orElseThrow().getBackground().getFills().getLast().getFill())
        .map(ThemeSwitchTest::brightness).toList();
  }

  private static double brightness(Paint paint) {
    return ((Color) paint).getBrightness();
  }
}
