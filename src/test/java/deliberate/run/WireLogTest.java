package deliberate.run;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireLogTest {
  private static final ChatEvent.Finished END = new ChatEvent.Finished(StopReason.COMPLETE, "stop");

  @Test
  void holdsTheTryThatCountsWithTheTimesSinceItWasSent() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.HIDDEN)
        .at(0, new ChatEvent.Requested("http://a/v1", Map.of("Accept", "text/event-stream")))
        .at(20, new ChatEvent.Responded(503, Map.of("retry-after", "1")))
        .at(20, new ChatEvent.Retrying(2, 3, Duration.ofSeconds(1), new ProviderFailure.ServerError(503, "busy")))
        .at(1_000, new ChatEvent.Requested("http://a/v1", Map.of("Accept", "text/event-stream")))
        .at(1_100, new ChatEvent.Responded(200, Map.of("x-request-id", "r1")))
        .at(1_250, new ChatEvent.Received("", "{\"a\":1}"))
        .at(1_300, END).run();

    assertThat(run.wire()).isEqualTo(new WireLog("http://a/v1", Map.of("Accept", "text/event-stream"), 200,
        Map.of("x-request-id", "r1"), List.of(new WireLog.Frame(Duration.ofMillis(250), "", "{\"a\":1}")), 0));
  }

  @Test
  void anEndlessStreamIsCountedAfterTheLogIsFull() {
    ScriptedRun script = ScriptedRun.of("openai", "gpt-5", ThinkingKind.HIDDEN);
    String large = "x".repeat(3_000_000);
    for (int i = 0; i < 4; i++) {
      script.at(i, new ChatEvent.Received("", large));
    }

    WireLog log = script.at(5, END).run().wire();

    assertThat(log.frames()).hasSize(2);
    assertThat(log.left()).isEqualTo(2);
    assertThat(log.characters()).isEqualTo(6_000_000);
  }

  @Test
  void aModelWithinTheAppLeavesNone() {
    assertThat(ScriptedRun.of("offline", "standard", ThinkingKind.NONE).sent().at(5, END).run().wire())
        .isEqualTo(WireLog.EMPTY);
  }
}
