package deliberate.ui.kit.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// In the texts `[` stands for the anchor of the selection and `|` for the caret; without `[` nothing is selected.
class LineEditTest {
  @Test
  void aLineGoesUpAndDownWithTheCaretInIt() {
    assertThat(after(LineEdit::up, "a\nb|b\nc")).isEqualTo("b|b\na\nc");
    assertThat(after(LineEdit::down, "a\nb|b\nc")).isEqualTo("a\nc\nb|b");
    assertThat(after(LineEdit::up, "a|a\nb")).isEqualTo("a|a\nb");
    assertThat(after(LineEdit::down, "a\nb|")).isEqualTo("a\nb|");
  }

  @Test
  void selectedLinesGoTogetherWithoutTheOneWhoseStartIsTheEnd() {
    assertThat(after(LineEdit::down, "[a\nb\n|c\nd")).isEqualTo("c\n[a\nb\n|d");
    assertThat(after(LineEdit::up, "a\nb|\nc[c\nd")).isEqualTo("b|\nc[c\na\nd");
    assertThat(after(LineEdit::down, "x\n[a\n|")).isEqualTo("x\n\n[a|");
  }

  @Test
  void linesAreDuplicatedBelow() {
    assertThat(after(LineEdit::duplicated, "a|a\nb")).isEqualTo("aa\na|a\nb");
    assertThat(after(LineEdit::duplicated, "[a\nb|")).isEqualTo("a\nb\n[a\nb|");
    assertThat(after(LineEdit::duplicated, "|")).isEqualTo("\n|");
  }

  @Test
  void linesAreDeletedWithTheirEnd() {
    assertThat(after(LineEdit::deleted, "a\nb|b\nc")).isEqualTo("a\n|c");
    assertThat(after(LineEdit::deleted, "a\nb|")).isEqualTo("|a");
    assertThat(after(LineEdit::deleted, "a|a")).isEqualTo("|");
    assertThat(after(LineEdit::deleted, "|")).isEqualTo("|");
  }

  @Test
  void selectedLinesAreIndentedAndOutdented() {
    assertThat(after(LineEdit::indented, "x\na[a\n\nb|")).isEqualTo("x\n[  aa\n\n  b|");
    assertThat(after(LineEdit::outdented, "|  a\n    b\n\tc\n d[")).isEqualTo("|a\n  b\nc\nd[");
    assertThat(after(LineEdit::outdented, "[a\nb|")).isEqualTo("[a\nb|");
  }

  @Test
  void homeLeadsToTheFirstLetterAndFromThereToTheStart() {
    assertThat(LineEdit.home("a\n  bc", 6)).isEqualTo(4);
    assertThat(LineEdit.home("a\n  bc", 4)).isEqualTo(2);
    assertThat(LineEdit.home("a\n  bc", 2)).isEqualTo(4);
    assertThat(LineEdit.home("bc", 1)).isZero();
  }

  @Test
  void movingALineDownAndUpAgainChangesNothing() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(12, 0, 3).forEach(c -> text.append("a\n ".charAt(c)));
      text.insert(random.nextInt(text.length() + 1), '|');
      String down = after(LineEdit::down, text.toString());
      assertThat(down.equals(text.toString()) ? down : after(LineEdit::up, down)).isEqualTo(text.toString());
    }
  }

  private static String after(LineEdit.Of how, String marked) {
    String text = marked.replaceAll("[\\[|]", "");
    int caret = marked.replace("[", "").indexOf('|');
    int anchor = marked.contains("[") ? marked.replace("|", "").indexOf('[') : caret;
    return how.on(text, anchor, caret).map(edit -> marked(
        text.substring(0, edit.start()) + edit.text() + text.substring(edit.end()), edit.anchor(), edit.caret(),
        marked.contains("["))).orElse(marked);
  }

  private static String marked(String text, int anchor, int caret, boolean selected) {
    StringBuilder marked = new StringBuilder(text).insert(caret, '|');
    return selected ? marked.insert(anchor > caret ? anchor + 1 : anchor, '[').toString() : marked.toString();
  }
}
