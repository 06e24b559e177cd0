package deliberate.provider.anthropic;

import deliberate.provider.usage.Usage;
import deliberate.provider.wire.CacheLifetimes;
import deliberate.provider.wire.JsonFields;
import deliberate.provider.wire.UsageReport;
import deliberate.provider.wire.vendor.CountRule;
import deliberate.tokens.Count;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// Adds up nothing: the usage objects of one answer repeat each other, and the last value of each field counts.
///
/// `input_tokens` leaves out what was read from or written to a cache; `output_tokens` has the thinking in it.
final class MessagesUsage {
  private static final String FAST = "fast";

  private final boolean mayThink;
  private OptionalLong input = OptionalLong.empty();
  private OptionalLong cacheRead = OptionalLong.empty();
  private OptionalLong cacheWrite = OptionalLong.empty();
  private OptionalLong output = OptionalLong.empty();
  private OptionalLong thinking = OptionalLong.empty();
  private Map<Duration, Count> lifetimes = Map.of();
  private String tier = "";
  private boolean thought;
  private boolean thoughtAloud;

  /// @param mayThink whether the model may have thought without a sign of it
  MessagesUsage(boolean mayThink) {
    this.mayThink = mayThink;
  }

  /// A block of thinking began.
  void thought() {
    thought = true;
  }

  /// Text of thinking arrived.
  void thoughtAloud() {
    thought = true;
    thoughtAloud = true;
  }

  /// The usage as a message begins: its output is a placeholder, not a count.
  Usage start(JsonNode found, String raw) {
    input = OptionalLong.empty();
    cacheRead = OptionalLong.empty();
    cacheWrite = OptionalLong.empty();
    output = OptionalLong.empty();
    thinking = OptionalLong.empty();
    lifetimes = Map.of();
    tier = "";
    take(found);
    return report(OptionalLong.empty(), raw);
  }

  /// The usage after one more of its objects.
  ///
  /// @param raw  the object as it came
  /// @param last whether the answer is over with it: before, it is too early to say that no thinking came
  Usage update(JsonNode found, String raw, boolean last) {
    take(found);
    Usage usage = report(output, raw);
    boolean noThinking = last && !thought && !mayThink && thinking.isEmpty() && output.isPresent();
    return noThinking ? withoutThinking(usage) : usage;
  }

  private void take(JsonNode found) {
    input = latest(found.path("input_tokens"), input);
    cacheRead = latest(found.path("cache_read_input_tokens"), cacheRead);
    cacheWrite = latest(found.path("cache_creation_input_tokens"), cacheWrite);
    output = latest(found.path("output_tokens"), output);
    thinking = latest(found.path("output_tokens_details").path("thinking_tokens"), thinking);
    Map<Duration, Count> written = CacheLifetimes.in(found.path("cache_creation"));
    lifetimes = written.isEmpty() ? lifetimes : written;
    // Fast mode is billed by its own rates, whatever the tier.
    boolean fast = found.path("speed").asString("").equals(FAST);
    tier = fast ? FAST : found.path("service_tier").asString(tier);
  }

  private Usage report(OptionalLong outputSoFar, String raw) {
    return new UsageReport(input, cacheRead, cacheWrite, outputSoFar, thinking, OptionalLong.empty(),
        CountRule.BESIDE, CountRule.INSIDE, thoughtAloud, raw).toUsage().with(lifetimes, tier);
  }

  /// The provider did not count thinking, but none was asked for and none came: seen here, not reported.
  private static Usage withoutThinking(Usage usage) {
    return new Usage(usage.input(), usage.cachedInput(), usage.cacheWrite(), Count.measured(0), usage.output(),
        usage.output(), usage.total(), usage.flags(), usage.raw()).withDetailsOf(usage);
  }

  private static OptionalLong latest(JsonNode field, OptionalLong before) {
    OptionalLong now = JsonFields.count(field);
    return now.isPresent() ? now : before;
  }
}
