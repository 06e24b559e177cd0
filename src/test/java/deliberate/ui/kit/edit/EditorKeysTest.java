package deliberate.ui.kit.edit;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.task.VirtualTaskRunner;
import deliberate.ui.FxFailures;
import deliberate.ui.kit.FxDebounce;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxFailures.class)
class EditorKeysTest extends ApplicationTest {
  private EditorView editor;
  private Button next;

  @Override
  public void start(Stage stage) {
    editor = new EditorView(new VirtualTaskRunner(Platform::runLater), FxDebounce::new, Highlighter.NONE);
    next = new Button("next");
    stage.setScene(new Scene(new VBox(editor, next), 400, 600));
    stage.show();
    editor.requestFocus();
  }

  @AfterEach
  void dispose() {
    interact(editor::dispose);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "ä̈́", "שָׁ"})
  void arrowsAndDeletionTakeWholeCharacters(String one) {
    show("a" + one + one + "b", 1);
    type(KeyCode.RIGHT);
    assertThat(editor.caret()).isEqualTo(1 + one.length());
    type(KeyCode.LEFT);
    assertThat(editor.caret()).isEqualTo(1);
    type(KeyCode.DELETE);
    assertThat(editor.text()).isEqualTo("a" + one + "b");
    type(KeyCode.END);
    type(KeyCode.LEFT);
    type(KeyCode.BACK_SPACE);

    assertThat(editor.text()).isEqualTo("ab");
    assertThat(editor.caret()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍👩‍👧‍👦", "👍🏽", "🇩🇪"})
  void upAndDownNeverLandWithinACharacter(String one) {
    String faces = one.repeat(6);
    String line = "m".repeat(20);
    show(line + "\n" + faces, 0);
    for (int at = 1; at <= line.length(); at++) {
      type(KeyCode.RIGHT);
      type(KeyCode.DOWN);
      assertThat((editor.caret() - line.length() - 1) % one.length()).isZero();
      type(KeyCode.UP);
    }
  }

  @Test
  void rightToLeftTextIsWrittenAndDeletedInItsOwnOrder() {
    String hebrew = "שלום עולם";
    show(hebrew, hebrew.length());
    write("x");
    type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);

    assertThat(editor.text()).isEqualTo("שלום עול");
    keys(KeyCode.LEFT, KeyCode.CONTROL);
    keys(KeyCode.DELETE, KeyCode.CONTROL);
    assertThat(editor.text()).isEqualTo("שלום ");
  }

  @Test
  void wordsAreSteppedOverAndDeletedAsAWhole() {
    show("one two three", 13);
    keys(KeyCode.LEFT, KeyCode.CONTROL);
    assertThat(editor.caret()).isEqualTo(8);
    keys(KeyCode.BACK_SPACE, KeyCode.CONTROL);

    assertThat(editor.text()).isIn("one three", "one twothree");
  }

  @Test
  void anArrowStepsOverTheEdgeOfASoftlyBrokenLineAtOnce() {
    show("x".repeat(3_000), 1_200);
    type(KeyCode.LEFT);
    assertThat(editor.caret()).isEqualTo(1_199);
    type(KeyCode.RIGHT, KeyCode.RIGHT);

    assertThat(editor.caret()).isEqualTo(1_201);
  }

  @Test
  void arrowsWithShiftSelectAndWithoutItGoToTheSelectionsEdge() {
    show("abc", 1);
    press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertThat(editor.selectedText()).isEqualTo("bc");
    type(KeyCode.LEFT);

    assertThat(editor.caret()).isEqualTo(1);
    assertThat(editor.selectedText()).isEmpty();
  }

  @Test
  void linesAreMovedDuplicatedAndDeletedByKeyboard() {
    show("one\ntwo\nthree", 5);
    keys(KeyCode.UP, KeyCode.CONTROL, KeyCode.SHIFT);
    keys(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(editor.text()).isEqualTo("two\ntwo\none\nthree");
    keys(KeyCode.DOWN, KeyCode.CONTROL, KeyCode.SHIFT);
    keys(KeyCode.DOWN, KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(editor.text()).isEqualTo("two\none\nthree\ntwo");
    keys(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);

    assertThat(editor.text()).isEqualTo("two\none\nthree");
  }

  @Test
  void tabIndentsSelectedLinesAndLeavesTheEditorOtherwise() {
    show("one\ntwo", 0);
    keys(KeyCode.A, KeyCode.CONTROL);
    type(KeyCode.TAB);
    assertThat(editor.text()).isEqualTo("  one\n  two");
    keys(KeyCode.TAB, KeyCode.SHIFT);
    assertThat(editor.text()).isEqualTo("one\ntwo");
    type(KeyCode.RIGHT);
    type(KeyCode.TAB);

    assertThat(next.isFocused()).isTrue();
    assertThat(editor.text()).isEqualTo("one\ntwo");
  }

  @Test
  void homeGoesToTheFirstLetterThenToTheLinesStart() {
    show("one\n  two", 9);
    type(KeyCode.HOME);
    assertThat(editor.caret()).isEqualTo(6);
    type(KeyCode.HOME);
    assertThat(editor.caret()).isEqualTo(4);
    show("many words ".repeat(20), 180);
    type(KeyCode.HOME);

    assertThat(editor.caret()).isBetween(1, 180);
  }

  @Test
  void aTextThatIsOnlyReadIsNotChangedByThem() {
    interact(() -> editor.setEditable(false));
    show("one\ntwo", 0);
    keys(KeyCode.DOWN, KeyCode.CONTROL, KeyCode.SHIFT);
    type(KeyCode.DELETE);
    keys(KeyCode.A, KeyCode.CONTROL);
    type(KeyCode.TAB);

    assertThat(editor.text()).isEqualTo("one\ntwo");
    assertThat(next.isFocused()).isTrue();
  }

  private void show(String text, int caret) {
    interact(() -> {
      editor.setText(text);
      editor.select(caret, caret);
      editor.requestFocus();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void keys(KeyCode key, KeyCode... held) {
    press(held).type(key).release(held);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
