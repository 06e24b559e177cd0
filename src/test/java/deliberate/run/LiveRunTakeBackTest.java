package deliberate.run;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.meter.ClockReading;
import deliberate.provider.ChatEvent;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An answer that turns out to be thinking, and tries that are made again.
class LiveRunTakeBackTest {
  private final LiveRun run = new LiveRun(ModelSpec.unknown("a/b", "", "openai-chat", "b"));

  @Test
  void anAnswerThatWasThinkingBecomesThinking() {
    at(0, new ChatEvent.Sent(Effort.DEFAULT, "", List.of()));
    at(1, new ChatEvent.Answer("hm, "));
    assertThat(run.drain().answer()).isEqualTo("hm, ");
    at(2, new ChatEvent.Answer("so"));
    at(3, new ChatEvent.AnswerWasThinking());
    at(4, new ChatEvent.Answer("Six."));
    assertThat(run.drain()).isEqualTo(new LiveRun.Fresh(true, "hm, so", "Six."));
    assertThat(run.drain().answerTakenBack()).isFalse();
    RunCollected got = run.collected(5);
    assertThat(got.thinking()).isEqualTo("hm, so");
    assertThat(got.answer()).isEqualTo("Six.");
    assertThat(got.thinkingKind()).isEqualTo(ThinkingKind.RAW);
  }

  @Test
  void theTimeOfWhatWasTakenBackIsThinking() {
    at(0, new ChatEvent.Sent(Effort.DEFAULT, "", List.of()));
    at(1_000_000, new ChatEvent.Answer("hm"));
    at(4_000_000, new ChatEvent.AnswerWasThinking());
    at(5_000_000, new ChatEvent.Answer("Six."));
    ClockReading clock = run.collected(6_000_000).clock();
    assertThat(clock.thinking()).contains(Duration.ofMillis(4));
    assertThat(clock.answering()).contains(Duration.ofMillis(1));
  }

  @Test
  void theClockStartsWithTheTryThatAnswered() {
    at(0, new ChatEvent.Sent(Effort.DEFAULT, "", List.of()));
    at(9_000_000, new ChatEvent.Sent(Effort.DEFAULT, "", List.of()));
    at(10_000_000, new ChatEvent.Started("b", ""));
    assertThat(run.collected(11_000_000).clock().waiting()).contains(Duration.ofMillis(1));
  }

  private void at(long now, ChatEvent event) {
    run.accept(event, now);
  }
}
