package deliberate.ui.kit.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class SoftBreaksTest {
  private static final String SHOWN = "one\ntwo\nthree";
  private final SoftBreaks breaks = new SoftBreaks();

  @BeforeEach
  void oneBreakThatIsNoPartOfTheText() {
    breaks.add(7);
  }

  @Test
  void onlyItsOwnLineFeedsAreNoPartOfTheText() {
    assertThat(breaks.plain(SHOWN, 0)).isEqualTo("one\ntwothree");
    assertThat(breaks.plain("two\nth", 4)).isEqualTo("twoth");
    assertThat(breaks.plain("three", 8)).isEqualTo("three");
  }

  @Test
  void offsetsBehindABreakDoNotCountIt() {
    assertThat(breaks.toPlain(7)).isEqualTo(7);
    assertThat(breaks.toPlain(8)).isEqualTo(7);
    assertThat(breaks.toShown(6)).isEqualTo(6);
    assertThat(breaks.toShown(7)).isEqualTo(8);
  }

  @Test
  void anEditDropsTheBreaksItReplacesAndMovesThoseBehindIt() {
    breaks.add(20);
    breaks.add(30);
    breaks.replace(10, 25, new int[] {12, 14}, 5);

    assertThat(breaks.toPlain(100)).isEqualTo(96);
    assertThat(new int[] {7, 12, 14, 35}).matches(all -> Arrays.stream(all).allMatch(breaks::isAt));
  }

  @Test
  void nothingIsLeftOfItWhenCleared() {
    breaks.clear();

    assertThat(breaks.plain(SHOWN, 0)).isEqualTo(SHOWN);
    assertThat(breaks.toPlain(8)).isEqualTo(8);
  }
}
