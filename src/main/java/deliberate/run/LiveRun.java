package deliberate.run;

import deliberate.meter.LatencyClock;
import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.carry.CarryReport;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.usage.Usage;
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
  private final List<Carried> carried = new ArrayList<>();
  private final WireLogger wire = new WireLogger();
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
  private CarryReport carry = CarryReport.NOTHING;
  private Usage usage = Usage.UNKNOWN;
  private Optional<StopReason> stopReason = Optional.empty();
  private Optional<ProviderFailure> failure = Optional.empty();

  public LiveRun(ModelSpec model) {
    this.model = model;
    this.counter = Tokenizers.named(model.tokenizer());
  }

  /// Takes in one event that arrived at that moment.
  void accept(ChatEvent event, long now) {
    // Counting may load a tokenizer's tables: whoever looks meanwhile must not wait for that.
    Count more = switch (event) {
      case ChatEvent.Thinking piece when piece.kind() == ThinkingKind.RAW -> counter.count(piece.text());
      case ChatEvent.Answer piece -> counter.count(piece.text());
      default -> Count.UNKNOWN;
    };
    take(event, more, now);
  }

  private synchronized void take(ChatEvent event, Count more, long now) {
    switch (event) {
      case ChatEvent.Sent sent -> {
        clock.sent(now);
        sentEffort = sent.effort();
        adjustments = sent.adjustments();
        sentBody = sent.body();
        carry = sent.carry();
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
      case ChatEvent.Thinking piece -> think(piece, more, now);
      case ChatEvent.Answer piece -> {
        clock.answer(now);
        phase = LiveProgress.Phase.ANSWERING;
        answer.append(piece.text());
        answerTokens = add(answerTokens, more);
      }
      case ChatEvent.AnswerWasThinking _ -> takeBackAnswer(now);
      case ChatEvent.ToCarry part -> keep(part);
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
      case ChatEvent.Wire seen -> wire.take(seen, now);
    }
  }

  /// What came since the last call.
  public synchronized Fresh drain() {
    Fresh fresh = new Fresh(takenBack, thinking.substring(thinkingDrained), answer.substring(answerDrained));
    takenBack = false;
    thinkingDrained = thinking.length();
    answerDrained = answer.length();
    return fresh;
  }

  /// The state at that moment of the engine's clock.
  public synchronized LiveProgress progress(long now) {
    return new LiveProgress(phase, clock.reading(now), thinkingKind, thinkingTokens, answerTokens,
        usage, retries.isEmpty() ? Optional.empty() : Optional.of(retries.getLast()));
  }

  synchronized RunCollected collected(long now) {
    return new RunCollected(answeredModel, sentEffort, adjustments, sentBody, carry, List.copyOf(carried),
        List.copyOf(retries), thinkingKind, thinking.toString(), answer.toString(), stopReason, usage,
        clock.reading(now), failure, wire.log());
  }

  private void keep(ChatEvent.ToCarry part) {
    carried.add(new Carried(model.protocol(), model.wireName(), part.kind(), part.data(),
        Math.max(0, answer.length() - part.covers()), answer.length()));
  }

  private void think(ChatEvent.Thinking piece, Count more, long now) {
    clock.thinking(now, !piece.text().isEmpty());
    phase = answer.isEmpty() ? LiveProgress.Phase.THINKING : phase;
    thinkingKind = piece.kind();
    thinking.append(piece.text());
    if (piece.kind() == ThinkingKind.RAW) {
      thinkingTokens = add(thinkingTokens, more);
    }
  }

  /// A model known to think in silence is thinking from its first sign of life on. Some providers give that sign twice.
  private void startSilence(long now) {
    boolean thinksInSilence =
        model.thinking() == ThinkingKind.HIDDEN && !Effort.of(EffortLevel.NONE).equals(sentEffort);
    if (thinksInSilence && phase == LiveProgress.Phase.WAITING) {
      think(new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""), Count.UNKNOWN, now);
    }
  }

  private void takeBackAnswer(long now) {
    clock.answerWasThinking(now);
    thinking.append(answer);
    thinkingTokens = thinkingTokens.isKnown() && answerTokens.isKnown()
        ? thinkingTokens.plus(answerTokens) : thinkingTokens.isKnown() ? thinkingTokens : answerTokens;
    thinkingKind = ThinkingKind.RAW;
    carried.replaceAll(part ->
        new Carried(part.protocol(), part.model(), part.kind(), part.data(), 0, 0));
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

  private static Count add(Count sum, Count more) {
    return sum.isKnown() ? sum.plus(more) : more;
  }

  /// Text that came since it was last asked for.
  ///
  /// @param answerTakenBack the answer drained so far turned out to be thinking; it comes again as such, and what is in
  ///                        `answer` is all there is of the answer
  public record Fresh(boolean answerTakenBack, String thinking, String answer) {}
}
