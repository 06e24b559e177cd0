package deliberate.run;

import deliberate.meter.ClockReading;
import deliberate.provider.ChatEvent;
import deliberate.provider.ThinkingKind;
import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import java.util.Optional;

/// A running answer at one moment.
///
/// @param thinkingTokens counted from the text so far; unknown while the thinking is hidden
/// @param answerTokens   counted from the text so far
/// @param reported       the usage that the provider has reported so far; [Usage#UNKNOWN] before it has
/// @param retry          the last try that failed and was, or will be, made again
public record LiveProgress(
    Phase phase,
    ClockReading clock,
    ThinkingKind thinkingKind,
    Count thinkingTokens,
    Count answerTokens,
    Usage reported,
    Optional<ChatEvent.Retrying> retry) {

  /// What a running answer is doing.
  public enum Phase {
    WAITING,
    RETRYING,
    THINKING,
    ANSWERING,
    ENDED
  }
}
