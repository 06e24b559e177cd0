package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.ui.FxFailures;
import deliberate.ui.compare.pane.PaneState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An errand with a file of another tool: import a configuration of promptfoo with its tests, look at what was found,
/// and run the second test on the offline engine.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class ImportErrandTest {
  private static final String CONFIG = """
      description: Sums
      prompts:
        - '[{"role": "system", "content": "Answer with the number alone."},
            {"role": "user", "content": "How much is {{a}} + {{b}}?"}]'
      providers: [exec:./model.sh]
      tests:
        - {description: small, vars: {a: 2, b: 3}, assert: [{type: contains, value: "5"}]}
        - {description: large, vars: {a: 17, b: 25}, assert: [{type: contains, value: "42"}]}
      """;
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void aConfigurationOfPromptfooIsImportedAndItsSecondCaseRuns(FxRobot robot) throws IOException {
    until(() -> bench.editors().size() >= 3);
    bench.dialogs.open = Optional.of(Files.writeString(bench.folder.resolve("promptfooconfig.yaml"), CONFIG));
    MenuButton menu = robot.lookup("#app-menu").queryAs(MenuButton.class);
    // The dialog holds whoever shows it until it is closed.
    WaitForAsyncUtils.asyncFx(() -> menu.getItems().stream()
        .filter(item -> Text.of("shell.menu.import-prompts").equals(item.getText())).forEach(MenuItem::fire));
    until(() -> robot.lookup("#import-files").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#import-files").queryAs(Button.class).fire());
    until(() -> robot.lookup(".format-card").tryQuery().isPresent());
    assertThat(robot.lookup(".format-card .check-box").queryAs(CheckBox.class).getText()).isEqualTo("Sums");
    until(() -> !robot.lookup("#import-accept").queryAs(Button.class).isDisabled());
    robot.interact(() -> robot.lookup("#import-accept").queryAs(Button.class).fire());

    until(() -> bench.prompt().title().equals("Sums"));
    assertThat(bench.prompt().cases()).hasSize(2);
    assertThat(bench.prompt().panes()).isEmpty();
    assertThat(bench.desk().editor().dirty().get()).isTrue();
    assertThat(bench.desk().cases().chosen().get()).isZero();
    robot.interact(() -> bench.desk().cases().chosen().set(1));
    bench.speedUp();
    robot.interact(() -> bench.desk().shell().run());
    until(() -> bench.pane(0).state() == PaneState.FINISHED && bench.pane(1).state() == PaneState.FINISHED);
    assertThat(bench.pane(1).answer().value()).contains("42");
    until(() -> bench.texts("pane-checks").stream().anyMatch(text -> text.startsWith("✓ contains")));
  }
}
