package deliberate.ui.kit.edit;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.task.VirtualTaskRunner;
import deliberate.ui.FxFailures;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.kit.edit.Highlighter.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxFailures.class)
public class EditorViewTest extends ApplicationTest {
  private static final int TIMEOUT_SECONDS = 30;
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final List<String> edits = new ArrayList<>();
  private EditorView editor;
  private Button next;

  @Override
  public void start(Stage stage) {
    editor = new EditorView(new VirtualTaskRunner(Platform::runLater), FxDebounce::new, text ->
        NUMBER.matcher(text).results().map(hit -> new Mark(hit.start(), hit.end(), "number")).toList());
    editor.setOnEdited(edits::add);
    next = new Button("next");
    ScrollPane scroller = new ScrollPane(new VBox(editor, next));
    scroller.setFitToWidth(true);
    stage.setScene(new Scene(scroller, 400, 600));
    stage.show();
    editor.requestFocus();
  }

  @AfterEach
  void dispose() {
    interact(editor::dispose);
  }

  @Test
  void typingTellsEachChange() {
    write("ab");

    assertThat(edits).containsExactly("a", "ab");
    assertThat(editor.text()).isEqualTo("ab");
  }

  @Test
  void settingTheTextTellsNobodyAndPutsTheCaretBehindTheDifference() {
    interact(() -> editor.setText("one two three"));
    interact(() -> editor.setText("one 2 three"));

    assertThat(edits).isEmpty();
    assertThat(editor.caret()).isEqualTo("one 2".length());
  }

  @Test
  void aLongLineGoesInAndComesOutTheSame() {
    String line = "many words ".repeat(2_000) + "😀".repeat(3_000);
    interact(() -> editor.setText(line));

    assertThat(editor.text()).isEqualTo(line);
    assertThat(longestParagraph()).isLessThanOrEqualTo(SoftBreaks.LONGEST);
  }

  @Test
  void aPastedLineOf200000CharactersCanBeEditedAtBothEnds() {
    String line = "x".repeat(200_000);
    paste(line);
    write("end");
    press(KeyCode.CONTROL, KeyCode.HOME).release(KeyCode.HOME, KeyCode.CONTROL);
    write("start");

    assertThat(editor.text()).isEqualTo("start" + line + "end");
    assertThat(longestParagraph()).isLessThanOrEqualTo(SoftBreaks.LONGEST);
  }

  @Test
  void aPastedMegabyteIsThereAndTheEditorStaysSmall() {
    String text = "Thirty characters in each line\n".repeat(35_000);
    paste(text);

    assertThat(editor.text()).isEqualTo(text);
    assertThat(editor.getHeight()).isLessThanOrEqualTo(SoftArea.TALLEST);
  }

  @Test
  void deletingAcrossASoftBreakTakesARealCharacter() {
    interact(() -> editor.setText("x".repeat(1_199) + "ab" + "y".repeat(1_000)));
    interact(() -> editor.select(1_200, 1_200));
    type(KeyCode.BACK_SPACE);
    assertThat(editor.text()).isEqualTo("x".repeat(1_199) + "b" + "y".repeat(1_000));
    interact(() -> editor.select(1_199, 1_199));
    type(KeyCode.DELETE);

    assertThat(editor.text()).isEqualTo("x".repeat(1_199) + "y".repeat(1_000));
  }

  @Test
  void copyingALongLineLeavesTheSoftBreaksOut() {
    String line = "x".repeat(3_000);
    interact(() -> editor.setText(line));
    press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    String[] copied = new String[1];
    interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());

    assertThat(copied[0]).isEqualTo(line);
  }

  @Test
  void tabGoesOnAndControlTabTypesATab() {
    press(KeyCode.CONTROL, KeyCode.TAB).release(KeyCode.TAB, KeyCode.CONTROL);
    assertThat(editor.text()).isEqualTo("\t");
    type(KeyCode.TAB);

    assertThat(next.isFocused()).isTrue();
    assertThat(editor.text()).isEqualTo("\t");
  }

  @Test
  void aClickPutsTheCaretIntoTheText() {
    interact(() -> next.requestFocus());
    clickOn(editor);

    assertThat(editor.textFocused().get()).isTrue();
  }

  @Test
  void coloursWhatTheHighlighterFinds() throws Exception {
    interact(() -> editor.setText("one\ntwo 22 three\nfour"));

    WaitForAsyncUtils.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS,
        () -> area().getStyleOfChar(8).contains("number"));
    assertThat(area().getStyleOfChar(7)).isEmpty();
    assertThat(area().getStyleOfChar(10)).isEmpty();
  }

  @Test
  void growsWithItsText() {
    double before = editor.getHeight();
    interact(() -> editor.setText("one\ntwo\nthree"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor.getHeight()).isGreaterThan(2 * before);
  }

  @Test
  void aScreenReaderGetsTheText() {
    interact(() -> {
      editor.setName("Task");
      editor.setText("x".repeat(3_000));
    });

    assertThat(area().getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
    assertThat(area().getAccessibleText()).isEqualTo("Task");
    assertThat(area().queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("x".repeat(3_000));
  }

  private void paste(String text) {
    interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private StyleClassedTextArea area() {
    return lookup(".styled-text-area").queryAs(StyleClassedTextArea.class);
  }

  private int longestParagraph() {
    return Arrays.stream(area().getText().split("\n")).mapToInt(String::length).max().orElse(0);
  }
}
