package deliberate.run;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveRunTest {
  private final LiveRun live = new LiveRun(ModelSpec.unknown("a/b", "a", "p", "b"));

  @Test
  void drainsEachPieceOfTextOnce() {
    live.accept(new ChatEvent.Thinking(ThinkingKind.RAW, "one "), 1);
    live.accept(new ChatEvent.Thinking(ThinkingKind.RAW, "two "), 2);
    assertThat(live.drain()).isEqualTo(new LiveRun.Fresh(false, "one two ", ""));

    live.accept(new ChatEvent.Thinking(ThinkingKind.RAW, "three"), 3);
    live.accept(new ChatEvent.Answer("four"), 4);
    assertThat(live.drain()).isEqualTo(new LiveRun.Fresh(false, "three", "four"));
    assertThat(live.drain()).isEqualTo(new LiveRun.Fresh(false, "", ""));
  }

  @Test
  void anAnswerThatTurnsOutToBeThinkingComesAgainAsThinking() {
    live.accept(new ChatEvent.Answer("let me see"), 1);
    live.drain();

    live.accept(new ChatEvent.AnswerWasThinking(), 2);
    live.accept(new ChatEvent.Answer("24"), 3);

    assertThat(live.drain()).isEqualTo(new LiveRun.Fresh(true, "let me see", "24"));
    assertThat(live.drain().answerTakenBack()).isFalse();
    assertThat(live.progress(4).thinkingKind()).isEqualTo(ThinkingKind.RAW);
  }

  @Test
  void goesThroughThePhasesOfARun() {
    assertThat(phase()).isEqualTo(LiveProgress.Phase.WAITING);
    live.accept(new ChatEvent.Retrying(2, 3, Duration.ZERO, new ProviderFailure.StreamCut("")), 1);
    assertThat(phase()).isEqualTo(LiveProgress.Phase.RETRYING);
    live.accept(new ChatEvent.Sent(Effort.DEFAULT, "", List.of()), 2);
    assertThat(phase()).isEqualTo(LiveProgress.Phase.WAITING);
    live.accept(new ChatEvent.Thinking(ThinkingKind.RAW, "hm"), 3);
    assertThat(phase()).isEqualTo(LiveProgress.Phase.THINKING);
    live.accept(new ChatEvent.Answer("24"), 4);
    assertThat(phase()).isEqualTo(LiveProgress.Phase.ANSWERING);
    live.accept(new ChatEvent.Cancelled(), 5);
    assertThat(phase()).isEqualTo(LiveProgress.Phase.ENDED);
  }

  @Test
  void aLateSignOfLifeDoesNotSendItBackToWaiting() {
    live.accept(new ChatEvent.Answer("24"), 1);
    live.accept(new ChatEvent.Started("b", ""), 2);

    assertThat(phase()).isEqualTo(LiveProgress.Phase.ANSWERING);
  }

  @Test
  void tokensAreUnknownUntilTextCame() {
    assertThat(live.progress(0).answerTokens().isKnown()).isFalse();
    live.accept(new ChatEvent.Answer("24"), 1);
    assertThat(live.progress(1).answerTokens().isKnown()).isTrue();
  }

  @Test
  void aSummaryOfThinkingSaysNothingOfItsTokens() {
    live.accept(new ChatEvent.Thinking(ThinkingKind.SUMMARY, "Adding up."), 1);

    assertThat(live.progress(1).thinkingTokens().isKnown()).isFalse();
  }

  private LiveProgress.Phase phase() {
    return live.progress(10).phase();
  }
}
