package deliberate.meter;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// Times one answer from the moments that its events arrive. Not thread-safe; its owner locks.
///
/// All moments are readings of one monotonic clock in nanoseconds, as of [System#nanoTime].
public final class LatencyClock {
  private OptionalLong begun = OptionalLong.empty();
  private OptionalLong sent = OptionalLong.empty();
  private OptionalLong firstEvent = OptionalLong.empty();
  private OptionalLong thinkingStart = OptionalLong.empty();
  private OptionalLong firstToken = OptionalLong.empty();
  private OptionalLong firstAnswer = OptionalLong.empty();
  private OptionalLong end = OptionalLong.empty();

  /// The request leaves; a later try starts the clock anew, so that only the try that answered is timed; how long the
  /// tries before it took is told apart.
  public void sent(long now) {
    begun = orElse(begun, now);
    sent = OptionalLong.of(now);
    firstEvent = OptionalLong.empty();
    thinkingStart = OptionalLong.empty();
    firstToken = OptionalLong.empty();
    firstAnswer = OptionalLong.empty();
    end = OptionalLong.empty();
  }

  /// Something arrived.
  public void event(long now) {
    firstEvent = orElse(firstEvent, now);
  }

  /// Thinking shows, or a silence known to be thinking begins.
  ///
  /// @param withText whether a piece of it arrived that can be read
  public void thinking(long now, boolean withText) {
    event(now);
    thinkingStart = orElse(thinkingStart, now);
    if (withText) {
      firstToken = orElse(firstToken, now);
    }
  }

  /// A piece of the answer arrived.
  public void answer(long now) {
    event(now);
    firstToken = orElse(firstToken, now);
    firstAnswer = orElse(firstAnswer, now);
  }

  /// What came as answer so far was thinking: it began there, and the answer is still to come.
  public void answerWasThinking(long now) {
    thinking(firstAnswer.orElse(now), false);
    firstAnswer = OptionalLong.empty();
  }

  /// The stream is over; what is still running stops here.
  public void end(long now) {
    end = orElse(end, now);
  }

  /// The state at that moment; after the end the moment does not matter.
  public ClockReading reading(long now) {
    if (sent.isEmpty()) {
      return ClockReading.NONE;
    }
    OptionalLong until = OptionalLong.of(end.orElse(now));
    OptionalLong answerOrUntil = firstAnswer.isPresent() ? firstAnswer : until;
    return new ClockReading(
        between(sent, firstEvent.isPresent() ? firstEvent : until),
        between(thinkingStart, answerOrUntil),
        between(firstAnswer, until),
        between(sent, firstToken),
        between(sent, firstAnswer),
        between(sent, until),
        between(begun, sent).filter(Duration::isPositive),
        Optional.empty());
  }

  private static OptionalLong orElse(OptionalLong first, long now) {
    return first.isPresent() ? first : OptionalLong.of(now);
  }

  private static Optional<Duration> between(OptionalLong from, OptionalLong to) {
    return from.isPresent() && to.isPresent()
        ? Optional.of(Duration.ofNanos(Math.max(0, to.getAsLong() - from.getAsLong())))
        : Optional.empty();
  }
}
