package deliberate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import deliberate.ui.kit.Dressed;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({FxFailures.class, ApplicationExtension.class})
class HeadersViewTest {
  private final HeaderForm form = new HeaderForm();

  @Start
  void show(Stage stage) {
    stage.setScene(Dressed.in(new Scene(new HeadersView(form), 500, 200), "settings/settings"));
    stage.show();
  }

  @Test
  void aSecretValueIsMaskedAndTypedRightAfterItsName(FxRobot robot) {
    robot.clickOn("#header-add").clickOn(".header-name").write("team-token").type(KeyCode.TAB).write("planted");

    assertThat(robot.lookup(".header-value").<Node>query()).isInstanceOf(PasswordField.class);
    assertThat(form.secrets()).containsEntry("team-token", "planted");
    assertThat(form.entries()).singleElement().satisfies(entry -> assertThat(entry.value()).isEmpty());
  }
}
