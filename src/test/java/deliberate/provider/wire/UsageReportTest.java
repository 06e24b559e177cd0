package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.provider.wire.vendor.CountRule;
import deliberate.tokens.Count;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class UsageReportTest {
  private static final OptionalLong NONE = OptionalLong.empty();

  @Test
  void reasoningInsideTheOutputLeavesTheRestToTheAnswer() {
    Usage usage = usage(50, 4350, OptionalLong.of(4160), 4400, CountRule.INSIDE, false);
    assertThat(usage.answer()).isEqualTo(Count.reported(190));
    assertThat(usage.output()).isEqualTo(Count.reported(4350));
    assertThat(usage.flags()).isEmpty();
  }

  @Test
  void reasoningBesideTheOutputIsAddedToIt() {
    Usage usage = usage(12, 1, OptionalLong.of(290), 303, CountRule.BESIDE, true);
    assertThat(usage.answer()).isEqualTo(Count.reported(1));
    assertThat(usage.output()).isEqualTo(Count.reported(291));
    assertThat(usage.flags()).isEmpty();
  }

  @Test
  void theRuleOfAnUnknownVendorIsTheOneThatFitsTheTotal() {
    assertThat(usage(12, 1, OptionalLong.of(290), 303, CountRule.INFER, true))
        .satisfies(usage -> assertThat(usage.output()).isEqualTo(Count.reported(291)))
        .satisfies(usage -> assertThat(usage.flags()).containsExactly(UsageFlag.RULE_INFERRED));
    assertThat(usage(50, 300, OptionalLong.of(290), 350, CountRule.INFER, true))
        .satisfies(usage -> assertThat(usage.output()).isEqualTo(Count.reported(300)))
        .satisfies(usage -> assertThat(usage.flags()).isEmpty());
  }

  @Test
  void cachedInputAndCacheWritesAreTakenOutOfTheInput() {
    Usage usage = new UsageReport(OptionalLong.of(100), OptionalLong.of(60), OptionalLong.of(30), OptionalLong.of(5),
        OptionalLong.of(0), OptionalLong.of(105), CountRule.INSIDE, CountRule.INSIDE, false, "").toUsage();
    assertThat(usage.input()).isEqualTo(Count.reported(10));
    assertThat(usage.cachedInput()).isEqualTo(Count.reported(60));
    assertThat(usage.cacheWrite()).isEqualTo(Count.reported(30));
  }

  @Test
  void cachedInputBesideTheInputLeavesItAlone() {
    Usage usage = new UsageReport(OptionalLong.of(10), OptionalLong.of(60), OptionalLong.of(30), OptionalLong.of(5),
        NONE, NONE, CountRule.BESIDE, CountRule.INSIDE, false, "").toUsage();
    assertThat(usage.input()).isEqualTo(Count.reported(10));
    assertThat(usage.total()).isEqualTo(Count.reported(105));
  }

  @Test
  void noReasoningBesideTextOfItIsAContradiction() {
    Usage usage = usage(19, 1720, OptionalLong.of(0), 1739, CountRule.INSIDE, true);
    assertThat(usage.reasoning()).isEqualTo(Count.reported(0));
    assertThat(usage.isSplitKnown()).isFalse();
    assertThat(usage.flags()).containsExactly(UsageFlag.REASONING_CONTRADICTED);
  }

  @Test
  void moreReasoningThanOutputIsAContradiction() {
    Usage usage = usage(43, 10, OptionalLong.of(11), 53, CountRule.INFER, true);
    assertThat(usage.answer()).isEqualTo(Count.UNKNOWN);
    assertThat(usage.flags()).containsExactly(UsageFlag.REASONING_ABOVE_OUTPUT);
  }

  @Test
  void reasoningThatIsNotReportedIsUnknownAndNotZero() {
    Usage usage = usage(17, 289, NONE, 306, CountRule.INSIDE, true);
    assertThat(usage.reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(usage.answer()).isEqualTo(Count.UNKNOWN);
    assertThat(usage.output()).isEqualTo(Count.reported(289));
  }

  @Test
  void sumsThatMissTheTotalAreFlagged() {
    assertThat(usage(10, 10, OptionalLong.of(0), 25, CountRule.INSIDE, false).flags())
        .containsExactly(UsageFlag.SUM_MISMATCH);
  }

  @Test
  void moreCachedInputThanInputLeavesTheInputUnknown() {
    Usage usage = new UsageReport(OptionalLong.of(10), OptionalLong.of(60), NONE, OptionalLong.of(5), NONE, NONE,
        CountRule.INSIDE, CountRule.INSIDE, false, "").toUsage();
    assertThat(usage.input()).isEqualTo(Count.UNKNOWN);
    assertThat(usage.flags()).containsExactly(UsageFlag.SUM_MISMATCH);
  }

  private static Usage usage(long input, long output, OptionalLong reasoning, long total, CountRule rule,
      boolean thoughtAloud) {
    return new UsageReport(OptionalLong.of(input), NONE, NONE, OptionalLong.of(output), reasoning,
        OptionalLong.of(total), CountRule.INSIDE, rule, thoughtAloud, "").toUsage();
  }
}
