package deliberate.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.task.CancelSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// In a time that only passes where the playback waits.
class PlaybackTest {
  private final AtomicLong time = new AtomicLong();
  private final List<Long> waits = new ArrayList<>();
  private Runnable meanwhile = () -> { };

  @Test
  void fourTimesAsFastWaitsAQuarter() {
    Playback playback = playback(4);

    assertThat(playback.await(seconds(8), new CancelSignal())).isTrue();

    assertThat(waits).containsExactly(seconds(2));
    assertThat(playback.now()).isEqualTo(seconds(8));
  }

  @Test
  void atOnceWaitsForNothing() {
    Playback playback = playback(Playback.AT_ONCE);

    assertThat(playback.await(seconds(8), new CancelSignal())).isTrue();

    assertThat(waits).isEmpty();
    assertThat(playback.now()).isEqualTo(seconds(8));
  }

  @Test
  void aChangeOfSpeedTakesPlaceWhileItWaits() {
    Playback playback = playback(1);
    meanwhile = () -> {
      time.addAndGet(seconds(2));
      playback.setSpeed(2);
      meanwhile = () -> time.addAndGet(seconds(3));
    };

    assertThat(playback.await(seconds(8), new CancelSignal())).isTrue();

    assertThat(waits).containsExactly(seconds(8), seconds(3));
  }

  @Test
  void whileItIsHaltedNoRecordedTimePasses() {
    Playback playback = playback(1);
    playback.setHalted(true);
    meanwhile = () -> {
      time.addAndGet(seconds(100));
      playback.setHalted(false);
      meanwhile = () -> time.addAndGet(seconds(8));
    };

    assertThat(playback.await(seconds(8), new CancelSignal())).isTrue();

    assertThat(playback.now()).isEqualTo(seconds(8));
    assertThat(time).hasValue(seconds(108));
  }

  @Test
  void stoppingEndsTheWait() {
    CancelSignal stop = new CancelSignal();
    Playback playback = playback(1);
    meanwhile = stop::cancel;

    assertThat(playback.await(seconds(8), stop)).isFalse();
  }

  @Test
  void anEventIsHandedOutAtExactlyItsMoment() {
    Playback playback = playback(1);
    time.set(seconds(9));

    playback.at(seconds(8), () -> assertThat(playback.now()).isEqualTo(seconds(8)));

    assertThat(playback.now()).isEqualTo(seconds(9));
  }

  @Test
  void aSpeedIsAboveZero() {
    for (double bad : new double[] {0, -1, Double.NaN}) {
      assertThatThrownBy(() -> playback(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Playback playback(double speed) {
    return new Playback(speed, time::get, (_, nanos) -> {
      waits.add(nanos);
      Runnable happens = meanwhile;
      long before = time.get();
      happens.run();
      if (time.get() == before) {
        time.addAndGet(nanos);
      }
    });
  }

  private static long seconds(long count) {
    return Duration.ofSeconds(count).toNanos();
  }
}
