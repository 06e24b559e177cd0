package deliberate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith({FxFailures.class, ApplicationExtension.class})
class StreamTextTest {
  private final GrowingText growing = new GrowingText();
  private final Button after = new Button("after");
  private StreamText text;

  @Start
  void show(Stage stage) {
    text = new StreamText("Answer");
    VBox.setVgrow(text, Priority.ALWAYS);
    growing.listen(text);
    stage.setScene(new Scene(new VBox(text, after), 400, 300));
    stage.show();
  }

  @Test
  void aMegabyteInManyPiecesArrivesWholeAndIsFollowed(FxRobot robot) throws Exception {
    String piece = "All work and no play makes Jack a dull boy.\n".repeat(100);
    for (int i = 0; i < 240; i++) {
      robot.interact(() -> growing.append(piece));
    }
    until(() -> text.isAtEnd());
    assertThat(growing.length()).isGreaterThan(1_000_000);
    assertThat(text.text()).isEqualTo(growing.value());
    assertThat(text.isFollowing()).isTrue();
  }

  @Test
  void oneLineOf200ThousandCharactersIsSplitForDisplayAndCopiedWhole(FxRobot robot) throws Exception {
    String line = "0123456789".repeat(20_000);
    robot.interact(() -> growing.append(line));
    until(() -> text.isAtEnd());
    assertThat(text.paragraphCount()).isGreaterThan(130);
    focus(robot);
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    assertThat(text.selectedText()).isEqualTo(line);
    robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(line));
  }

  @Test
  void scrollingUpStopsFollowingAndEndResumes(FxRobot robot) throws Exception {
    robot.interact(() -> growing.append("line\n".repeat(200)));
    until(() -> text.isAtEnd());
    focus(robot);
    robot.type(KeyCode.PAGE_UP);
    assertThat(text.isFollowing()).isFalse();
    robot.interact(() -> growing.append("more\n".repeat(200)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text.isAtEnd()).isFalse();
    robot.type(KeyCode.END);
    until(() -> text.isAtEnd());
    assertThat(text.isFollowing()).isTrue();
  }

  @Test
  void theWheelStopsFollowingToo(FxRobot robot) throws Exception {
    robot.interact(() -> growing.append("line\n".repeat(200)));
    until(() -> text.isAtEnd());
    robot.moveTo(text).scroll(5, javafx.geometry.VerticalDirection.UP);
    until(() -> !text.isAtEnd());
    assertThat(text.isFollowing()).isFalse();
  }

  @Test
  void whatTheReaderHasSelectedStaysSelectedWhileTextComes(FxRobot robot) {
    robot.interact(() -> growing.append("one two three"));
    focus(robot);
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    robot.interact(() -> growing.append(" four"));
    assertThat(text.selectedText()).isEqualTo("one two three");
  }

  @Test
  void theTabKeyLeavesIt(FxRobot robot) {
    focus(robot);
    robot.type(KeyCode.TAB);
    assertThat(after.isFocused()).isTrue();
  }

  @Test
  void typingChangesNothing(FxRobot robot) {
    robot.interact(() -> growing.append("read only"));
    focus(robot);
    robot.type(KeyCode.A, KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.ENTER);
    assertThat(text.text()).isEqualTo("read only");
  }

  private void focus(FxRobot robot) {
    robot.interact(() -> text.lookup(".styled-text-area").requestFocus());
  }

  private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition));
  }
}
