package deliberate.run;

import deliberate.meter.ClockReading;
import deliberate.provider.ThinkingKind;
import deliberate.tokens.Count;

/// A running answer at one moment.
///
/// @param thinkingTokens counted from the text so far; unknown while the thinking is hidden
/// @param answerTokens   counted from the text so far
public record LiveProgress(
    Phase phase,
    ClockReading clock,
    ThinkingKind thinkingKind,
    Count thinkingTokens,
    Count answerTokens) {

  /// What a running answer is doing.
  public enum Phase {
    WAITING,
    RETRYING,
    THINKING,
    ANSWERING,
    ENDED
  }
}
