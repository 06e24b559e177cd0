package deliberate.run;

import deliberate.prompt.Message;
import deliberate.provider.ChatRequest;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.tokens.Count;
import deliberate.tokens.TokenCounter;
import deliberate.tokens.Tokenizers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Decides what usage a run is left with: the reported one, or, where the stream ended without it, an estimate
/// counted from what was sent and what arrived, marked as such. Input that was reported at the start is kept.
final class UsageSettler {
  /// What chat formats add around each message, as OpenAI documents it for its own: about 4 tokens.
  private static final int TOKENS_PER_MESSAGE = 4;

  private UsageSettler() {}

  static Usage settle(ChatRequest request, RunCollected got, RunStatus status) {
    Usage reported = got.usage();
    if (reported.total().isKnown() || reported.output().isKnown()) {
      return status == RunStatus.FINISHED ? reported : reported.with(UsageFlag.LOWER_BOUND);
    }
    boolean nothingHappened = status == RunStatus.FAILED && got.thinking().isEmpty() && got.answer().isEmpty();
    return nothingHappened ? Usage.UNKNOWN : estimate(request, got, status);
  }

  private static Usage estimate(ChatRequest request, RunCollected got, RunStatus status) {
    TokenCounter counter = Tokenizers.named(request.model().tokenizer());
    Usage reported = got.usage();
    Count input = reported.input().isKnown() ? reported.input() : input(request);
    Count answer = asEstimate(counter.count(got.answer()));
    Count reasoning = reasoning(got, counter);
    Count output = reasoning.plus(answer);
    Set<UsageFlag> flags = EnumSet.of(UsageFlag.NOT_REPORTED);
    if (status != RunStatus.FINISHED) {
      flags.add(UsageFlag.LOWER_BOUND);
    }
    return new Usage(input, reported.cachedInput(), reported.cacheWrite(), reasoning, answer, output,
        input.plus(reported.cachedInput().orNone()).plus(reported.cacheWrite().orNone()).plus(output), flags,
        reported.raw()).withDetailsOf(reported);
  }

  /// What the messages are likely to count on their way in.
  static Count input(ChatRequest request) {
    return Count.estimated(inputTokens(request.messages(), Tokenizers.named(request.model().tokenizer())));
  }

  /// Only raw thinking can be counted; a summary or a silence says nothing of what was billed.
  private static Count reasoning(RunCollected got, TokenCounter counter) {
    return switch (got.thinkingKind()) {
      case RAW -> asEstimate(counter.count(got.thinking()));
      case NONE -> Count.estimated(0);
      case SUMMARY, HIDDEN, REDACTED -> Count.UNKNOWN;
    };
  }

  private static long inputTokens(List<Message> messages, TokenCounter counter) {
    return messages.stream().mapToLong(m -> counter.count(m.text()).or(0) + TOKENS_PER_MESSAGE).sum();
  }

  private static Count asEstimate(Count count) {
    return Count.estimated(count.or(0));
  }
}
