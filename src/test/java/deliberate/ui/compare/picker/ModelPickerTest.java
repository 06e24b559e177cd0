package deliberate.ui.compare.picker;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import deliberate.Launcher;
import deliberate.ui.FxFailures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Chooses a model by the keyboard alone.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class ModelPickerTest {
  @TempDir private static Path folder;
  private final List<String> chosen = new ArrayList<>();
  private ModelPicker button;

  @Start
  void show(Stage stage) {
    button = new ModelPicker(new PickerBench(folder).picker, chosen::add);
    button.setText("Standard");
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Scene scene = new Scene(new StackPane(button), 800, 600);
    Stream.of("/themes/light.css", "/deliberate/ui/compare/picker/picker.css").forEach(sheet ->
        scene.getStylesheets().add(Launcher.class.getResource(sheet).toExternalForm()));
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void itOpensByKeyIsSearchedAndGivesTheModelToThePane(FxRobot robot) {
    robot.interact(button::requestFocus);
    robot.type(KeyCode.F4);
    ListView<?> models = robot.lookup("#picker-models").query();
    assertThat(models.getItems()).hasSizeGreaterThan(20);
    robot.write("offline standard");
    robot.type(KeyCode.ENTER);
    assertThat(chosen).containsExactly("offline/standard");
    assertThat(robot.lookup("#picker-models").tryQuery()).isEmpty();
    assertThat(button.isFocused()).isTrue();
  }

  @Test
  void escapeClosesItWithoutAChoice(FxRobot robot) {
    robot.interact(button::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#picker-models").tryQuery()).isPresent();
    robot.type(KeyCode.DOWN, KeyCode.ESCAPE);
    assertThat(robot.lookup("#picker-models").tryQuery()).isEmpty();
    assertThat(chosen).isEmpty();
  }
}
