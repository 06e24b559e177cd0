package deliberate.run;

import deliberate.meter.LatencyClock;
import deliberate.provider.ChatEvent;
import deliberate.provider.Effort;
import deliberate.provider.EffortLevel;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.Usage;
import deliberate.provider.Adjustment;
import deliberate.tokens.Count;
import deliberate.tokens.TokenCounter;
import deliberate.tokens.Tokenizers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects one answer while it streams. The network thread writes; any other thread may look, and drain the text that
/// came since it last looked.
public final class LiveRun {
  private final ModelSpec model;
  private final TokenCounter counter;
  private final LatencyClock clock = new LatencyClock();
  private final StringBuilder thinking = new StringBuilder();
  private final StringBuilder answer = new StringBuilder();
  private final List<ChatEvent.Retrying> retries = new ArrayList<>();
  private int thinkingDrained;
  private int answerDrained;
  private boolean takenBack;
  private Count thinkingTokens = Count.UNKNOWN;
  private Count answerTokens = Count.UNKNOWN;
  private LiveProgress.Phase phase = LiveProgress.Phase.WAITING;
  private ThinkingKind thinkingKind = ThinkingKind.NONE;
  private String answeredModel = "";
  private Effort sentEffort = Effort.DEFAULT;
  private List<Adjustment> adjustments = List.of();
  private String sentBody = "";
  private Usage usage = Usage.UNKNOWN;
  private Optional<StopReason> stopReason = Optional.empty();
  private Optional<ProviderFailure> failure = Optional.empty();

  public LiveRun(ModelSpec model) {
    this.model = model;
    this.counter = Tokenizers.named(model.tokenizer());
  }

  public ModelSpec model() {
    return model;
  }

  /// Takes in one event that arrived at that moment.
  synchronized void accept(ChatEvent event, long now) {
    switch (event) {
      case ChatEvent.Sent sent -> {
        clock.sent(now);
        sentEffort = sent.effort();
        adjustments = sent.adjustments();
        sentBody = sent.body();
        phase = LiveProgress.Phase.WAITING;
      }
      case ChatEvent.Retrying retrying -> {
        retries.add(retrying);
        phase = LiveProgress.Phase.RETRYING;
      }
      case ChatEvent.Started started -> {
        clock.event(now);
        answeredModel = started.answeredModel().isEmpty() ? answeredModel : started.answeredModel();
        startSilence(now);
      }
      case ChatEvent.Thinking piece -> think(piece, now);
      case ChatEvent.Answer piece -> {
        clock.answer(now);
        phase = LiveProgress.Phase.ANSWERING;
        answer.append(piece.text());
        answerTokens = add(answerTokens, piece.text());
      }
      case ChatEvent.AnswerWasThinking _ -> takeBackAnswer(now);
      case ChatEvent.UsageReported reported -> usage = reported.usage();
      case ChatEvent.Finished finished -> {
        stopReason = Optional.of(finished.reason());
        end(now);
      }
      case ChatEvent.Failed failed -> {
        failure = Optional.of(failed.failure());
        end(now);
      }
      case ChatEvent.Cancelled _ -> end(now);
    }
  }

  /// The thinking that came since the last call.
  public synchronized String drainThinking() {
    String fresh = thinking.substring(thinkingDrained);
    thinkingDrained = thinking.length();
    return fresh;
  }

  /// The answer text that came since the last call.
  public synchronized String drainAnswer() {
    String fresh = answer.substring(answerDrained);
    answerDrained = answer.length();
    return fresh;
  }

  /// Whether the answer drained so far was taken back since the last call: it turned out to be thinking, and comes
  /// again from [#drainThinking].
  public synchronized boolean drainTakenBack() {
    boolean was = takenBack;
    takenBack = false;
    return was;
  }

  /// The state at that moment of the engine's clock.
  public synchronized LiveProgress progress(long now) {
    return new LiveProgress(phase, clock.reading(now), thinkingKind, thinkingTokens, answerTokens);
  }

  synchronized RunCollected collected(long now) {
    return new RunCollected(answeredModel, sentEffort, adjustments, sentBody, List.copyOf(retries), thinkingKind,
        thinking.toString(), answer.toString(), stopReason, usage, clock.reading(now), failure);
  }

  private void think(ChatEvent.Thinking piece, long now) {
    clock.thinking(now, !piece.text().isEmpty());
    phase = answer.isEmpty() ? LiveProgress.Phase.THINKING : phase;
    thinkingKind = piece.kind();
    thinking.append(piece.text());
    if (piece.kind() == ThinkingKind.RAW) {
      thinkingTokens = add(thinkingTokens, piece.text());
    }
  }

  /// A model known to think in silence is thinking from its first sign of life on.
  private void startSilence(long now) {
    if (model.thinking() == ThinkingKind.HIDDEN && !Effort.of(EffortLevel.NONE).equals(sentEffort)) {
      think(new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""), now);
    }
  }

  private void takeBackAnswer(long now) {
    clock.answerWasThinking(now);
    thinking.append(answer);
    thinkingTokens = thinkingTokens.isKnown() && answerTokens.isKnown()
        ? thinkingTokens.plus(answerTokens) : thinkingTokens.isKnown() ? thinkingTokens : answerTokens;
    thinkingKind = ThinkingKind.RAW;
    answer.setLength(0);
    answerDrained = 0;
    answerTokens = Count.UNKNOWN;
    takenBack = true;
    phase = LiveProgress.Phase.THINKING;
  }

  private void end(long now) {
    clock.end(now);
    phase = LiveProgress.Phase.ENDED;
  }

  private Count add(Count sum, String piece) {
    Count more = counter.count(piece);
    return sum.isKnown() ? sum.plus(more) : more;
  }
}
