package deliberate.run;

import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.tokens.Count;
import java.util.EnumSet;
import java.util.Set;

/// The usage of a running answer, as far as it can be told: reported numbers where there are any, else estimates.
public final class LiveUsage {
  private static final Set<UsageFlag> SO_FAR = EnumSet.of(UsageFlag.NOT_REPORTED, UsageFlag.LOWER_BOUND);

  private LiveUsage() {}

  /// @param input what [RunPlan#estimateInput] said; unknown until it has
  public static Usage of(LiveProgress progress, Count input) {
    Usage reported = progress.reported();
    if (reported.output().isKnown() && progress.phase() == LiveProgress.Phase.ENDED) {
      return reported;
    }
    return estimate(progress, input, reported);
  }

  /// What would be said if the provider reported nothing at all.
  public static Usage estimate(LiveProgress progress, Count input) {
    return estimate(progress, input, Usage.UNKNOWN);
  }

  private static Usage estimate(LiveProgress progress, Count input, Usage reported) {
    Count in = reported.input().isKnown() ? reported.input() : input;
    Count reasoning = reasoning(progress);
    Count answer = estimated(progress.answerTokens());
    Count output = reasoning.plus(answer);
    return new Usage(in, reported.cachedInput(), reported.cacheWrite(), reasoning, answer, output,
        in.plus(reported.cachedInput().orNone()).plus(reported.cacheWrite().orNone()).plus(output), SO_FAR, "")
        .withDetailsOf(reported);
  }

  /// Only raw thinking can be counted; a summary or a silence says nothing of what is billed.
  private static Count reasoning(LiveProgress progress) {
    return switch (progress.thinkingKind()) {
      case RAW -> estimated(progress.thinkingTokens());
      case NONE -> Count.estimated(0);
      case SUMMARY, HIDDEN, REDACTED -> Count.UNKNOWN;
    };
  }

  private static Count estimated(Count soFar) {
    return Count.estimated(soFar.or(0));
  }
}
