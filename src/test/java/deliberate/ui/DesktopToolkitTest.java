package deliberate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("desktop")
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class DesktopToolkitTest {
  private Stage stage;

  @Start
  void show(Stage primary) {
    stage = primary;
    stage.setScene(new Scene(new Pane(), 1600, 1000));
    stage.show();
  }

  @Test
  void aWideWindowFitsOnTheDesktop() {
    assertThat(Screen.getPrimary().getBounds().getWidth()).isGreaterThanOrEqualTo(1600);
    assertThat(stage.getScene().getWidth()).isEqualTo(1600);
  }
}
