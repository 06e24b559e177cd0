package deliberate.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SleepWatchTest {
  private long nanos;
  private long millis;
  private int looks;
  private final SleepWatch watch = new SleepWatch(() -> nanos, () -> millis, Duration.ofMillis(1));

  @Test
  void aConnectionThatStaysSilentAfterASleepIsGivenUp() throws SilenceException {
    pass(Duration.ofSeconds(1));
    watch.look(true);
    sleep(Duration.ofHours(8));
    watch.look(true);
    pass(Duration.ofSeconds(59));
    watch.look(true);
    pass(Duration.ofSeconds(2));
    assertThatThrownBy(() -> watch.look(true)).isInstanceOfSatisfying(SilenceException.class,
        silence -> assertThat(silence.afterStart()).isTrue());
  }

  @Test
  void aConnectionThatSpeaksAfterASleepGoesOn() throws SilenceException {
    sleep(Duration.ofHours(8));
    watch.look(true);
    watch.renew();
    pass(Duration.ofMinutes(9));
    watch.look(true);
  }

  @Test
  void longSilenceWithoutASleepIsNoneOfItsBusiness() throws SilenceException {
    for (int minute = 0; minute < 9; minute++) {
      pass(Duration.ofMinutes(1));
      watch.look(false);
    }
    assertThat(watch.slice(Long.MAX_VALUE)).isEqualTo(TimeUnit.MILLISECONDS.toNanos(1));
  }

  @Test
  void aClockSetBackOrForthALittleIsNoSleep() throws SilenceException {
    millis -= Duration.ofDays(1).toMillis();
    watch.look(true);
    millis += Duration.ofSeconds(20).toMillis();
    watch.look(true);
    pass(Duration.ofMinutes(5));
    watch.look(true);
  }

  @Test
  void whatCameBeforeTheSleepIsReadAndThenTheSilenceIsTold() throws IOException {
    BodyStream body = new BodyStream(HttpLimits.STANDARD, new SleepWatch(
        () -> nanos += Duration.ofSeconds(10).toNanos(), this::eightHoursLaterOnce, Duration.ofMillis(1)));
    body.onSubscribe(new Nobody());
    body.onNext(List.of(ByteBuffer.wrap("data: half".getBytes(StandardCharsets.US_ASCII))));
    assertThat(new String(body.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("data: half");
    assertThatThrownBy(body::read).isInstanceOf(SilenceException.class);
  }

  private long eightHoursLaterOnce() {
    millis += Duration.ofSeconds(10).toMillis();
    looks++;
    return looks < 4 ? millis : millis + Duration.ofHours(8).toMillis();
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
    millis += time.toMillis();
  }

  private void sleep(Duration time) {
    millis += time.toMillis();
  }

  private static final class Nobody implements Flow.Subscription {
    @Override
    public void request(long count) {
      // The test hands out what it wants.
    }

    @Override
    public void cancel() {
      // There is nothing to end.
    }
  }
}
