package deliberate.ui.kit.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

public class SoftTextTest {
  private final SoftText text = new SoftText();
  private final StringBuilder shown = new StringBuilder();

  @Test
  void shortLinesAreShownAsTheyAre() {
    edit(0, 0, "one\ntwo");

    assertThat(shown).hasToString("one\ntwo");
    assertThat(text.plain()).isEqualTo("one\ntwo");
  }

  @Test
  void noShownLineIsTooLongAndTheTextIsTheSame() {
    String line = "word ".repeat(40_000);
    edit(0, 0, line);

    assertThat(text.plain()).isEqualTo(line);
    assertThat(longestShown()).isLessThanOrEqualTo(SoftBreaks.LONGEST);
  }

  @Test
  void cutsBehindASpaceAndNeverWithinACharacter() {
    edit(0, 0, "😀".repeat(5_000));

    for (String line : shown.toString().split("\n")) {
      assertThat(Character.isLowSurrogate(line.charAt(0))).isFalse();
    }
  }

  @Test
  void windowsLineEndsBecomeLineFeeds() {
    edit(0, 0, "one\r\ntwo\rthree");

    assertThat(text.plain()).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void linesThatBecameShortAreJoinedAgain() {
    edit(0, 0, "x".repeat(2_000));
    edit(100, shown.length() - 100, "");

    assertThat(shown).hasToString("x".repeat(200));
  }

  @Test
  void offsetsGoThereAndBack() {
    edit(0, 0, "ab\n" + "x".repeat(5_000));

    for (int offset : new int[] {0, 2, 3, 1_000, 1_203, 1_204, 5_003}) {
      assertThat(text.toPlain(text.toShown(offset))).isEqualTo(offset);
    }
  }

  @Test
  void anyEditsLeaveTheTextThatAPlainEditorWouldHave() {
    Random random = new Random(7);
    StringBuilder expected = new StringBuilder();
    for (int step = 0; step < 3_000; step++) {
      int start = random.nextInt(shown.length() + 1);
      int end = Math.min(shown.length(), start + random.nextInt(random.nextInt(10) == 0 ? 3_000 : 10));
      String inserted = piece(random);
      expected.replace(text.toPlain(start), text.toPlain(end), inserted);
      SoftText.Edit edit = edit(start, end, inserted);

      assertThat(text.plain()).isEqualTo(expected.toString());
      assertThat(longestShown()).isLessThanOrEqualTo(SoftBreaks.LONGEST);
      assertThat(text.toPlain(edit.caret())).isEqualTo(text.toPlain(Math.min(edit.caret(), shown.length())));
    }
  }

  private static String piece(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> "\n";
      case 2 -> "long ".repeat(random.nextInt(800));
      case 3 -> "x".repeat(random.nextInt(4_000));
      default -> "a";
    };
  }

  private SoftText.Edit edit(int start, int end, String inserted) {
    SoftText.Edit edit = text.replace(start, end, inserted);
    shown.replace(edit.start(), edit.end(), edit.text());
    return edit;
  }

  private int longestShown() {
    return Arrays.stream(shown.toString().split("\n")).mapToInt(String::length).max().orElse(0);
  }
}
