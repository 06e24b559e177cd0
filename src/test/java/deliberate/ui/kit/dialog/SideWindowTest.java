package deliberate.ui.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationTest;

@ExtendWith(FxFailures.class)
class SideWindowTest extends ApplicationTest {
  private Stage owner;

  @Override
  public void start(Stage stage) {
    owner = stage;
    stage.setScene(new Scene(new Group(), 400, 300));
    dress("light");
    stage.show();
  }

  @Test
  void itChangesItsThemeWithItsOwnerAndIsNeverLargerThanIt() {
    interact(() -> {
      Stage beside = SideWindow.open(owner, "Beside", new Group(), 900, 200);
      assertThat(beside.getScene().getStylesheets()).isEqualTo(owner.getScene().getStylesheets());
      assertThat(beside.getScene().getWidth()).isEqualTo(owner.getWidth());

      dress("dark");
      assertThat(beside.getScene().getStylesheets()).singleElement().asString().endsWith("dark.css");
      beside.hide();
    });
  }

  private void dress(String theme) {
    owner.getScene().getStylesheets()
        .setAll(SideWindowTest.class.getResource("/themes/" + theme + ".css").toExternalForm());
  }
}
