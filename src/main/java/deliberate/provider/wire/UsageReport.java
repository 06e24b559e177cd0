package deliberate.provider.wire;

import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.provider.wire.vendor.CountRule;
import deliberate.tokens.Count;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/// The numbers as a provider reports them, and their translation into disjoint kinds.
///
/// @param input         all or part of the input, see `cachedRule`
/// @param cachedRule    whether cached input and cache writes are counted in `input`
/// @param reasoningRule whether reasoning is counted in `output`
/// @param thoughtAloud  whether text of reasoning arrived: it contradicts a reported 0
/// @param raw           the usage object as it came
public record UsageReport(
    OptionalLong input,
    OptionalLong cachedInput,
    OptionalLong cacheWrite,
    OptionalLong output,
    OptionalLong reasoning,
    OptionalLong total,
    CountRule cachedRule,
    CountRule reasoningRule,
    boolean thoughtAloud,
    String raw) {

  /// The same numbers as disjoint kinds, checked against the total.
  public Usage toUsage() {
    Set<UsageFlag> flags = EnumSet.noneOf(UsageFlag.class);
    boolean beside = isReasoningBeside(flags);
    Count allOutput = count(output);
    if (beside && output.isPresent()) {
      allOutput = Count.reported(output.getAsLong() + reasoning.orElse(0));
    }
    Count answer = answer(allOutput, flags);
    Count freshInput = freshInput(flags);
    Count allInput = cachedRule == CountRule.BESIDE
        ? count(input).plus(Count.reported(cachedInput.orElse(0) + cacheWrite.orElse(0)))
        : count(input);
    Count sum = allInput.plus(allOutput);
    if (total.isPresent() && sum.isKnown() && sum.or(0) != total.getAsLong()) {
      flags.add(UsageFlag.SUM_MISMATCH);
    }
    return new Usage(freshInput, count(cachedInput), count(cacheWrite), count(reasoning), answer, allOutput,
        total.isPresent() ? count(total) : sum, flags, raw);
  }

  private boolean isReasoningBeside(Set<UsageFlag> flags) {
    if (reasoningRule != CountRule.INFER) {
      return reasoningRule == CountRule.BESIDE;
    }
    boolean onlyBesideFits = reasoning.orElse(0) > 0 && input.isPresent() && output.isPresent() && total.isPresent()
        && totalWith(0) != total.getAsLong() && totalWith(reasoning.getAsLong()) == total.getAsLong();
    if (onlyBesideFits) {
      flags.add(UsageFlag.RULE_INFERRED);
    }
    return onlyBesideFits;
  }

  private long totalWith(long moreOutput) {
    long besideInput = cachedRule == CountRule.BESIDE ? cachedInput.orElse(0) + cacheWrite.orElse(0) : 0;
    return input.getAsLong() + besideInput + output.getAsLong() + moreOutput;
  }

  /// What is left for the answer; unknown where the provider contradicts itself or does not count reasoning.
  private Count answer(Count allOutput, Set<UsageFlag> flags) {
    if (reasoning.isEmpty() || !allOutput.isKnown()) {
      return Count.UNKNOWN;
    }
    long thought = reasoning.getAsLong();
    if (thought == 0 && thoughtAloud) {
      flags.add(UsageFlag.REASONING_CONTRADICTED);
      return Count.UNKNOWN;
    }
    if (thought > allOutput.or(0)) {
      flags.add(UsageFlag.REASONING_ABOVE_OUTPUT);
      return Count.UNKNOWN;
    }
    return Count.reported(allOutput.or(0) - thought);
  }

  private Count freshInput(Set<UsageFlag> flags) {
    if (input.isEmpty() || cachedRule == CountRule.BESIDE) {
      return count(input);
    }
    long fresh = input.getAsLong() - cachedInput.orElse(0) - cacheWrite.orElse(0);
    if (fresh < 0) {
      flags.add(UsageFlag.SUM_MISMATCH);
      return Count.UNKNOWN;
    }
    return Count.reported(fresh);
  }

  private static Count count(OptionalLong reported) {
    return reported.isPresent() ? Count.reported(reported.getAsLong()) : Count.UNKNOWN;
  }
}
