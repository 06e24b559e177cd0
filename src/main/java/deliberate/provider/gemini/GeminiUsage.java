package deliberate.provider.gemini;

import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.provider.wire.JsonFields;
import deliberate.provider.wire.UsageReport;
import deliberate.provider.wire.vendor.CountRule;
import deliberate.tokens.Count;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads the `usageMetadata` of a stream, which counts along: of each field the last value stands.
///
/// Before the end the counts lag behind the text: the total of the first events is that of the prompt alone.
final class GeminiUsage {
  private static final String PROMPT = "promptTokenCount";
  private static final String CACHED = "cachedContentTokenCount";
  private static final String TOOL_PROMPT = "toolUsePromptTokenCount";
  private static final String CANDIDATES = "candidatesTokenCount";
  private static final String THOUGHTS = "thoughtsTokenCount";
  private static final String TOTAL = "totalTokenCount";
  private final CountRule thoughtsRule;
  private final CountRule cachedRule;
  private final boolean thinkingOff;
  private final Map<String, OptionalLong> last = new HashMap<>();
  private String raw = "";
  private String tier = "";
  private boolean thoughtAloud;
  private Usage told;

  /// @param thinkingOff whether the request made sure that the model does not think
  GeminiUsage(CountRule thoughtsRule, CountRule cachedRule, boolean thinkingOff) {
    this.thoughtsRule = thoughtsRule;
    this.cachedRule = cachedRule;
    this.thinkingOff = thinkingOff;
  }

  /// Text of thoughts arrived.
  void thoughtAloud() {
    thoughtAloud = true;
  }

  /// Whether thoughts were counted, and some.
  boolean countsThoughts() {
    return count(THOUGHTS).orElse(0) > 0;
  }

  /// Remembers the counts of this event; whether it has any.
  boolean take(JsonNode event, String text) {
    JsonNode found = event.path("usageMetadata");
    if (!found.isObject()) {
      return false;
    }
    raw = JsonFields.written(text, "usageMetadata");
    tier = found.path("serviceTier").asString(found.path("trafficType").asString(tier));
    for (String field : Set.of(PROMPT, CACHED, TOOL_PROMPT, CANDIDATES, THOUGHTS, TOTAL)) {
      OptionalLong value = JsonFields.count(found.path(field));
      if (value.isPresent()) {
        last.put(field, value);
      }
    }
    return true;
  }

  /// The usage where it differs from what was told before.
  ///
  /// @param finished whether the model was done when it counted
  Optional<Usage> soFar(boolean finished) {
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    Usage usage = (finished ? atTheEnd() : inBetween()).with(Map.of(), tier);
    boolean isNews = !usage.equals(told);
    told = usage;
    return isNews ? Optional.of(usage) : Optional.empty();
  }

  private Usage inBetween() {
    boolean outputIsCounted = count(CANDIDATES).isPresent() || count(THOUGHTS).isPresent();
    Usage usage = outputIsCounted
        ? report(OptionalLong.of(count(CANDIDATES).orElse(0)), thoughts(), rule())
        : report(OptionalLong.empty(), OptionalLong.empty(), CountRule.BESIDE);
    Set<UsageFlag> flags = EnumSet.of(UsageFlag.LOWER_BOUND);
    flags.addAll(usage.flags());
    return new Usage(usage.input(), usage.cachedInput(), usage.cacheWrite(), usage.reasoning(), usage.answer(),
        usage.output(), outputIsCounted ? usage.total() : Count.UNKNOWN, flags, raw);
  }

  private Usage atTheEnd() {
    OptionalLong thoughts = thoughts();
    if (thoughts.isEmpty()) {
      return withoutThoughts();
    }
    OptionalLong candidates = count(CANDIDATES);
    if (candidates.isEmpty() && allOutput().isPresent()) {
      candidates = OptionalLong.of(Math.max(0, allOutput().getAsLong() - thoughts.getAsLong()));
    }
    return report(candidates, thoughts, rule());
  }

  /// The answer is counted, its thoughts are not: only the total tells what both come to.
  private Usage withoutThoughts() {
    boolean answerIsApart = thoughtsRule != CountRule.INSIDE;
    Usage usage = report(answerIsApart ? allOutput() : count(CANDIDATES), OptionalLong.empty(), CountRule.INSIDE);
    Count answer = answerIsApart && count(CANDIDATES).isPresent()
        ? Count.reported(count(CANDIDATES).getAsLong())
        : Count.UNKNOWN;
    return new Usage(usage.input(), usage.cachedInput(), usage.cacheWrite(), usage.reasoning(), answer,
        usage.output(), usage.total(), usage.flags(), raw);
  }

  /// What was not counted is 0 only where there was no thinking and the total leaves no room for it.
  private OptionalLong thoughts() {
    boolean surelyNone = thinkingOff && !thoughtAloud && count(CANDIDATES).isPresent()
        && (allOutput().isEmpty() || allOutput().equals(count(CANDIDATES)));
    return count(THOUGHTS).isEmpty() && surelyNone ? OptionalLong.of(0) : count(THOUGHTS);
  }

  /// Answer and thoughts together, by the total.
  private OptionalLong allOutput() {
    OptionalLong total = count(TOTAL);
    OptionalLong input = input();
    boolean isKnown = total.isPresent() && input.isPresent() && total.getAsLong() >= input.getAsLong();
    return isKnown ? OptionalLong.of(total.getAsLong() - input.getAsLong()) : OptionalLong.empty();
  }

  /// The protocol counts thoughts beside the answer; a server of unknown make that does not has a total that shows it.
  private CountRule rule() {
    boolean totalTells = count(CANDIDATES).isPresent() && allOutput().isPresent();
    return thoughtsRule == CountRule.INFER && !totalTells ? CountRule.BESIDE : thoughtsRule;
  }

  private Usage report(OptionalLong output, OptionalLong thoughts, CountRule rule) {
    return new UsageReport(input(), count(CACHED), OptionalLong.empty(), output, thoughts, count(TOTAL), cachedRule,
        rule, thoughtAloud, raw).toUsage();
  }

  /// What the results of tools added to the prompt is input too.
  private OptionalLong input() {
    OptionalLong prompt = count(PROMPT);
    return prompt.isPresent() ? OptionalLong.of(prompt.getAsLong() + count(TOOL_PROMPT).orElse(0)) : prompt;
  }

  private OptionalLong count(String field) {
    return last.getOrDefault(field, OptionalLong.empty());
  }
}
