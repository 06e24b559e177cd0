package deliberate.ui.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.kit.edit.SoftBreaks;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StreamBreakerTest {
  private final StreamBreaker breaks = new StreamBreaker();

  @Test
  void aLongLineWithoutSpacesIsBrokenAndComesBackWhole() {
    String line = "x".repeat(200_000);
    String shown = breaks.next(line);
    assertThat(longestLine(shown)).isLessThanOrEqualTo(SoftBreaks.LONGEST);
    assertThat(breaks.offsets().plain(shown, 0)).isEqualTo(line);
  }

  @Test
  void aLongLineOfWordsIsBrokenBetweenWords() {
    String text = "word ".repeat(1_000);
    String shown = breaks.next(text);
    assertThat(shown.lines()).hasSizeGreaterThan(1).allMatch(line -> line.startsWith("word"));
    assertThat(breaks.offsets().plain(shown, 0)).isEqualTo(text);
  }

  @Test
  void aLongParagraphOfSentencesIsBrokenAfterASentence() {
    String text = "This is one sentence of many. ".repeat(100);
    String shown = breaks.next(text);
    assertThat(shown.lines()).hasSizeGreaterThan(3).allMatch(line -> line.startsWith("This"));
    assertThat(breaks.offsets().plain(shown, 0)).isEqualTo(text);
  }

  @Test
  void itMakesNoDifferenceInWhichPiecesTheTextCame() {
    String text = "one two\r\nthree ".repeat(300) + "y".repeat(5_000);
    StringBuilder shown = new StringBuilder();
    text.chars().forEach(c -> shown.append(breaks.next("" + (char) c)));
    assertThat(shown.toString()).isEqualTo(new StreamBreaker().next(text));
  }

  @Test
  void theTextsOwnLineEndsStay() {
    String shown = breaks.next("a\nb\n\nc");
    assertThat(shown).isEqualTo("a\nb\n\nc");
    assertThat(breaks.offsets().plain(shown, 0)).isEqualTo("a\nb\n\nc");
  }

  @Test
  void aPartFromTheMiddleLosesOnlyTheBreaksInIt() {
    String shown = breaks.next("x".repeat(4_000));
    int from = SoftBreaks.LONGEST - 2;
    assertThat(breaks.offsets().plain(shown.substring(from, from + 5), from)).isEqualTo("xxxx");
  }

  @Test
  void aPairOfSurrogatesIsNeverTornApart() {
    String shown = breaks.next("x" + "😀".repeat(2_000));
    assertThat(shown.lines()).noneMatch(line -> Character.isLowSurrogate(line.charAt(0)));
    assertThat(longestLine(shown)).isLessThanOrEqualTo(SoftBreaks.LONGEST);
  }

  private static int longestLine(String text) {
    return Arrays.stream(text.split("\n")).mapToInt(String::length).max().orElse(0);
  }
}
