package deliberate.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatencyClockTest {
  private static final long SECOND = 1_000_000_000L;
  private final LatencyClock clock = new LatencyClock();

  @Test
  void nothingIsKnownBeforeTheRequestLeaves() {
    assertThat(clock.reading(3 * SECOND)).isEqualTo(ClockReading.NONE);
  }

  @Test
  void tellsWaitingThinkingAndAnsweringApart() {
    clock.sent(0);
    clock.event(SECOND);
    clock.thinking(2 * SECOND, true);
    clock.answer(5 * SECOND);
    clock.end(9 * SECOND);

    assertThat(clock.reading(100 * SECOND))
        .isEqualTo(new ClockReading(seconds(1), seconds(3), seconds(4), seconds(2), seconds(5), seconds(9)));
  }

  @Test
  void thePhasesOfAModelThatDoesNotThinkLeaveThinkingEmpty() {
    clock.sent(0);
    clock.answer(SECOND);
    clock.end(2 * SECOND);

    assertThat(clock.reading(0))
        .isEqualTo(new ClockReading(seconds(1), Optional.empty(), seconds(1), seconds(1), seconds(1), seconds(2)));
  }

  @Test
  void silentThinkingTakesTimeButIsNoToken() {
    clock.sent(0);
    clock.thinking(SECOND, false);
    clock.answer(4 * SECOND);
    clock.end(5 * SECOND);

    assertThat(clock.reading(0).thinking()).isEqualTo(seconds(3));
    assertThat(clock.reading(0).timeToFirstToken()).isEqualTo(seconds(4));
  }

  @Test
  void thinkingThatComesAfterTheAnswerBeganDoesNotMoveThePhases() {
    clock.sent(0);
    clock.thinking(SECOND, true);
    clock.answer(2 * SECOND);
    clock.thinking(3 * SECOND, true);
    clock.end(4 * SECOND);

    assertThat(clock.reading(0).thinking()).isEqualTo(seconds(1));
    assertThat(clock.reading(0).answering()).isEqualTo(seconds(2));
  }

  @Test
  void whatIsStillRunningGrowsUntilTheEnd() {
    clock.sent(0);
    clock.thinking(SECOND, true);

    assertThat(clock.reading(3 * SECOND).thinking()).isEqualTo(seconds(2));
    assertThat(clock.reading(4 * SECOND).total()).isEqualTo(seconds(4));
    assertThat(clock.reading(4 * SECOND).answering()).isEmpty();
  }

  @Test
  void stoppingWhileItThinksEndsTheThinkingThere() {
    clock.sent(0);
    clock.thinking(SECOND, true);
    clock.end(3 * SECOND);

    assertThat(clock.reading(50 * SECOND)).isEqualTo(
        new ClockReading(seconds(1), seconds(2), Optional.empty(), seconds(1), Optional.empty(), seconds(3)));
  }

  @Test
  void stoppingBeforeAnythingCameIsAllWaiting() {
    clock.sent(0);
    clock.end(3 * SECOND);

    assertThat(clock.reading(50 * SECOND)).isEqualTo(new ClockReading(seconds(3), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), seconds(3)));
  }

  @Test
  void anotherTryStartsTheClockAnew() {
    clock.sent(0);
    clock.event(SECOND);
    clock.sent(10 * SECOND);
    clock.answer(12 * SECOND);
    clock.end(13 * SECOND);

    assertThat(clock.reading(0).waiting()).isEqualTo(seconds(2));
    assertThat(clock.reading(0).total()).isEqualTo(seconds(3));
  }

  private static Optional<Duration> seconds(long seconds) {
    return Optional.of(Duration.ofSeconds(seconds));
  }
}
