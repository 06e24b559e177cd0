package deliberate.provider.usage;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.tokens.Count;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueueTimeTest {

  @Test
  void isReadWhereTheUsageTellsIt() {
    assertThat(QueueTime.in(usage("{\"queue_time\":0.171721454,\"prompt_tokens\":17}")))
        .hasValue(Duration.ofNanos(171_721_454));
  }

  @Test
  void isUnknownWhereTheUsageDoesNotTellItInNumbers() {
    assertThat(QueueTime.in(usage(""))).isEmpty();
    assertThat(QueueTime.in(usage("{\"prompt_tokens\":17}"))).isEmpty();
    assertThat(QueueTime.in(usage("{\"queue_time\":\"soon\"}"))).isEmpty();
    assertThat(QueueTime.in(usage("{\"queue_time\":-1}"))).isEmpty();
    assertThat(QueueTime.in(usage("no JSON"))).isEmpty();
  }

  private static Usage usage(String raw) {
    return new Usage(Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN,
        Count.UNKNOWN, Set.of(), raw);
  }
}
