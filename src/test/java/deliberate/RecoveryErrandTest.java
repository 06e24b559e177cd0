package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.settings.key.TestKeys;
import deliberate.ui.FxFailures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What was typed comes back after the whole app was killed: a real process with a window of its own is started, typed
/// into and killed hard; then the window is started again.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class RecoveryErrandTest {
  private static final int TIMEOUT_SECONDS = 90;

  private WindowBench bench;

  @Start
  void show(Stage stage) throws Exception {
    Path folder = WindowBench.newFolder();
    Process app = TypingApp.start(folder);
    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS, () -> isTyped(folder));
    app.destroyForcibly().waitFor();
    bench = new WindowBench(stage, 1000, 760, folder, TestKeys::in);
  }

  @Test
  void whatWasTypedBeforeTheKillIsOfferedAndRestored(FxRobot robot) {
    until(() -> bench.texts("recovery").contains(Text.of("document.recovery.title.one")));

    robot.clickOn(button(robot, "document.recovery.look"));
    until(() -> robot.lookup("#recovery .text-area").queryTextInputControl().getText().contains(TypingApp.TYPED));
    robot.clickOn(button(robot, "document.recovery.one"));

    until(() -> bench.editors().stream().anyMatch(editor -> editor.text().contains(TypingApp.TYPED)));
    until(() -> !robot.lookup("#recovery").query().isVisible());
    assertThat(bench.showsState("shell.state.unsaved")).isTrue();
  }

  private static Button button(FxRobot robot, String key) {
    return robot.lookup("#recovery .button").queryAllAs(Button.class).stream()
        .filter(button -> button.getText().equals(Text.of(key))).findFirst().orElseThrow();
  }

  private static boolean isTyped(Path folder) {
    Path journal = folder.resolve("journal");
    if (!Files.isDirectory(journal)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(journal)) {
      for (Path draft : files.filter(file -> file.toString().endsWith(".json")).toList()) {
        if (Files.readString(draft).contains(TypingApp.TYPED)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
