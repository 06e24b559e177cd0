package deliberate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartTest {
  private static final long MILLISECOND = 1_000_000;

  private long nanos;
  private final Heart heart = new Heart(() -> nanos);
  private final List<String> log = new ArrayList<>();

  /// Takes two milliseconds for each piece.
  private final class Busy implements Pulse.Beat {
    private final String name;
    private int left;

    Busy(String name, int pieces) {
      this.name = name;
      this.left = pieces;
    }

    @Override
    public boolean drain() {
      nanos += 2 * MILLISECOND;
      log.add(name);
      return --left > 0;
    }

    @Override
    public void refresh() {
      log.add(name + " refresh");
    }
  }

  @Test
  void everyoneGetsATurnBeforeAnyoneGetsASecond() {
    heart.add(new Busy("a", 2));
    heart.add(new Busy("b", 1));
    heart.frame();
    assertThat(log).startsWith("a", "b", "a");
  }

  @Test
  void aFrameEndsWhenItsTimeIsUpAndWhoeverWaitedComesFirstNext() {
    heart.add(new Busy("a", 9));
    heart.add(new Busy("b", 9));
    heart.frame();
    assertThat(log).startsWith("a", "b", "a").endsWith("b refresh", "a refresh");
    log.clear();
    heart.frame();
    assertThat(log).startsWith("b", "a", "b");
  }

  @Test
  void clocksAreRenewedAFewTimesASecondNotEveryFrame() {
    heart.add(new Busy("a", 0));
    for (int frame = 0; frame < 60; frame++) {
      heart.frame();
      nanos += 14 * MILLISECOND;
    }
    assertThat(log.stream().filter("a refresh"::equals).count()).isBetween(5L, 10L);
  }

  @Test
  void nothingBeatsForWhatWasRemoved() {
    Busy gone = new Busy("a", 1);
    heart.add(gone);
    heart.remove(gone);
    heart.frame();
    assertThat(log).isEmpty();
    assertThat(heart.isIdle()).isTrue();
  }
}
