package deliberate.ui.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import deliberate.ui.kit.Dressed;
import deliberate.ui.kit.GrowingText;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
  private Button after;
  private StreamText text;

  @Start
  void show(Stage stage) {
    text = new StreamText("Answer", target -> { });
    after = new Button("after");
    VBox.setVgrow(text, Priority.ALWAYS);
    growing.listen(text);
    stage.setScene(Dressed.in(new Scene(new VBox(text, after), 400, 300)));
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
    until(() -> !text.isAtEnd());
    robot.type(KeyCode.END);
    until(() -> text.isAtEnd());
    assertThat(text.isFollowing()).isTrue();
  }

  @Test
  void theWheelStopsFollowingToo(FxRobot robot) throws Exception {
    robot.interact(() -> growing.append("line\n".repeat(200)));
    until(() -> text.isAtEnd());
    robot.interact(() -> Event.fireEvent(text.lookup(".page"), wheel(200)));
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
  void aMillionCharactersOfMarkdownAreRenderedPieceByPiece(FxRobot robot) throws Exception {
    robot.interact(() -> text.setRendered(true));
    String piece = "## A heading\n\nSome **bold** words and `code`.\n\n1. one\n2. two\n\n```java\nint x;\n```\n\n";
    robot.interact(() -> growing.append(piece.repeat(1_000_000 / piece.length() + 1)));
    until(() -> text.isAtEnd());
    focus(robot);
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    assertThat(text.selectedText()).startsWith("A heading\n\nSome bold words and code.\n\n1. one\n2. two\n\nint x;");
  }

  @Test
  void theButtonOfACodeBlockCopiesTheCode(FxRobot robot) throws Exception {
    robot.interact(() -> text.setRendered(true));
    robot.interact(() -> growing.append("Try this:\n\n```java\nint x = 1;\nint y;\n```\n\nDone."));
    until(() -> text.lookup(".page-code-copy") != null);
    robot.clickOn(".page-code-copy");
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("int x = 1;\nint y;"));
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

  /// Upwards, in pixels. Made by hand: the Headless platform's robot turns no wheel.
  private static ScrollEvent wheel(double pixels) {
    return new ScrollEvent(ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false, false, 0, pixels, 0,
        pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
  }

  private void focus(FxRobot robot) {
    robot.interact(() -> text.lookup(".page").requestFocus());
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition));
  }
}
