package deliberate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({FxFailures.class, ApplicationExtension.class})
class ToolkitTest {
  private final AtomicInteger clicks = new AtomicInteger();

  @Start
  void show(Stage stage) {
    Button button = new Button("Run");
    button.setOnAction(event -> clicks.incrementAndGet());
    stage.setScene(new Scene(button, 200, 100));
    stage.show();
  }

  @Test
  void aClickReachesAButtonOnTheHeadlessPlatform(FxRobot robot) {
    robot.clickOn("Run");
    assertThat(clicks).hasValue(1);
  }
}
