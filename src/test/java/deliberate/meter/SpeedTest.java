package deliberate.meter;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.tokens.Count;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeedTest {
  private static final Optional<Duration> TWO_SECONDS = Optional.of(Duration.ofSeconds(2));

  @Test
  void isTokensOverTheTimeOfTheirPhase() {
    assertThat(Speed.of(Count.reported(300), TWO_SECONDS).perSecond()).hasValue(150);
  }

  @Test
  void saysWhyItCannotBeMeasured() {
    assertThat(Speed.of(Count.reported(300), Optional.empty()).because()).hasValue(Speed.Reason.NO_PHASE);
    assertThat(Speed.of(Count.UNKNOWN, TWO_SECONDS).because()).hasValue(Speed.Reason.NO_COUNT);
    assertThat(Speed.of(Count.reported(1), TWO_SECONDS).because()).hasValue(Speed.Reason.ALL_AT_ONCE);
    assertThat(Speed.of(Count.reported(300), Optional.of(Duration.ofMillis(19))).because())
        .hasValue(Speed.Reason.ALL_AT_ONCE);
  }
}
