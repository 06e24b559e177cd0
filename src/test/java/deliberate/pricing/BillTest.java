package deliberate.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.usage.TokenKind;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillTest {
  private static final Instant MOMENT = Instant.parse("2026-11-23T12:00:00Z");
  private static final Circumstances DAY = new Circumstances(MOMENT);
  private static final Count NONE = Count.UNKNOWN;
  private final PriceBook book = PriceBookFile.builtIn();

  @Test
  void isExactToTheLastDigit() {
    Bill bill = book.bill("xai", "grok-4.3", DAY, usage(r(107), r(128), NONE, r(1530), r(173)));

    assertThat(bill.total()).contains(new BigDecimal("0.00441685"));
    assertThat(bill.origin()).isEqualTo(Origin.REPORTED);
  }

  @Test
  void whatIsKeptLongInTheCacheCostsMore() {
    Usage usage = usage(r(0), NONE, r(3_000_000), r(0), r(0))
        .with(Map.of(Duration.ofMinutes(5), r(1_000_000), Duration.ofHours(1), r(2_000_000)), "");

    assertThat(book.bill("anthropic", "claude-opus-5-5", DAY, usage).total()).contains(new BigDecimal("21"));
  }

  @Test
  void aLifetimeWithoutAPriceLeavesNoTotal() {
    Usage usage = usage(r(10), NONE, r(20), r(0), r(5)).with(Map.of(Duration.ofHours(12), r(20)), "");

    assertThat(book.bill("openai", "gpt-6-astra", DAY, usage).total()).isEmpty();
  }

  @Test
  void outputOfUnknownSplitCostsTheSameAsItsParts() {
    Usage unsplit = new Usage(r(107), r(128), NONE, NONE, NONE, r(1703), r(1938), Set.of(), "");

    Bill bill = book.bill("xai", "grok-4.3", DAY, unsplit);

    assertThat(bill.total()).contains(new BigDecimal("0.00441685"));
    assertThat(bill.byKind()).containsOnlyKeys(TokenKind.CACHED_INPUT, TokenKind.INPUT, TokenKind.OUTPUT);
  }

  @Test
  void cacheWritesHaveTheirOwnRate() {
    Bill bill = book.bill("anthropic", "claude-opus-5-5", DAY, usage(r(1000), r(2000), r(3000), r(400), r(100)));

    assertThat(bill.byKind().get(TokenKind.CACHE_WRITE)).isEqualTo(new BigDecimal("0.015"));
    assertThat(bill.total()).contains(new BigDecimal("0.0294"));
  }

  @Test
  void reasoningHasItsOwnRateWhereThereIsOne() {
    Bill bill = book.bill("alibaba", "qwen-turbo", DAY, usage(r(1000), NONE, NONE, r(2000), r(3000)));

    assertThat(bill.byKind().get(TokenKind.REASONING)).isEqualTo(new BigDecimal("0.001"));
    assertThat(bill.byKind().get(TokenKind.ANSWER)).isEqualTo(new BigDecimal("0.0006"));
  }

  @Test
  void outputOfUnknownSplitHasNoPriceWhereReasoningHasItsOwn() {
    Usage unsplit = new Usage(r(1000), NONE, NONE, NONE, NONE, r(5000), r(6000), Set.of(), "");

    Bill bill = book.bill("alibaba", "qwen-turbo", DAY, unsplit);

    assertThat(bill.total()).isEmpty();
    assertThat(bill.byKind()).containsOnlyKeys(TokenKind.INPUT);
  }

  @Test
  void cachedInputWithoutAPublishedDiscountIsBilledAsInput() {
    Bill bill = book.bill("mistral", "devstral-2512", DAY, usage(r(500_000), r(500_000), NONE, r(0), r(0)));

    assertThat(bill.total()).contains(new BigDecimal("0.4"));
  }

  @ParameterizedTest
  @CsvSource({"271999, 0.543998", "272000, 0.544", "272001, 1.088004"})
  void aLongInputMakesTheWholeRequestDearerOnlyAboveTheThreshold(long input, BigDecimal total) {
    assertThat(book.bill("openai", "gpt-6.1-sol", DAY, usage(r(input), NONE, NONE, r(0), r(0))).total())
        .contains(total);
  }

  @Test
  void cachedInputCountsTowardsTheThreshold() {
    Bill bill = book.bill("openai", "gpt-6.1-sol", DAY, usage(r(1), r(272_000), NONE, r(0), r(1)));

    assertThat(bill.total()).contains(new BigDecimal("0.054419"));
  }

  @ParameterizedTest
  @CsvSource({"32000, 0.0384", "32001, 0.0768024", "128000, 0.3072", "128001, 0.384003"})
  void severalThresholdsFollowOneAnother(long input, BigDecimal total) {
    assertThat(book.bill("alibaba", "qwen3-max", DAY, usage(r(input), NONE, NONE, r(0), r(0))).total())
        .contains(total);
  }

  @Test
  void unknownInputLeavesNoTotalButKeepsTheKnownParts() {
    Bill bill = book.bill("openai", "gpt-5", DAY, usage(NONE, NONE, NONE, r(100), r(10)));

    assertThat(bill.total()).isEmpty();
    assertThat(bill.origin()).isEqualTo(Origin.UNKNOWN);
    assertThat(bill.byKind()).containsOnlyKeys(TokenKind.REASONING, TokenKind.ANSWER);
  }

  @Test
  void unknownReasoningLeavesNoTotal() {
    Usage hidden = new Usage(r(100), NONE, NONE, NONE, Count.estimated(10), NONE, NONE, Set.of(), "");

    Bill bill = book.bill("openai", "gpt-5", DAY, hidden);

    assertThat(bill.total()).isEmpty();
    assertThat(bill.byKind()).containsOnlyKeys(TokenKind.INPUT, TokenKind.ANSWER);
  }

  @Test
  void noTokensAtAllCostNothingWhichIsNotTheSameAsUnknown() {
    assertThat(book.bill("openai", "gpt-5", DAY, usage(r(0), r(0), NONE, r(0), r(0))).total())
        .contains(BigDecimal.ZERO);
    assertThat(book.bill("openai", "gpt-5", DAY, Usage.UNKNOWN).total()).isEmpty();
  }

  @Test
  void aModelWithoutAPriceHasNoBill() {
    assertThat(book.bill("", "llama", DAY, usage(r(1), NONE, NONE, r(1), r(1)))).isEqualTo(Bill.UNKNOWN);
  }

  @Test
  void isNoSurerThanItsLeastSureCount() {
    assertThat(book.bill("openai", "gpt-5", DAY, usage(r(1), NONE, NONE, Count.estimated(1), r(1))).origin())
        .isEqualTo(Origin.ESTIMATED);
  }

  @Test
  void isAnEstimateWhereTheRunWasCut() {
    Usage cut = new Usage(r(1), NONE, NONE, r(1), r(1), r(2), r(3), Set.of(UsageFlag.LOWER_BOUND), "");

    assertThat(book.bill("openai", "gpt-5", DAY, cut).origin()).isEqualTo(Origin.ESTIMATED);
  }

  @Test
  void offlineMoneyIsMarkedAsSimulated() {
    assertThat(book.bill("offline", "reasoner", DAY, usage(r(1), NONE, NONE, r(1), r(1))).isSimulated()).isTrue();
    assertThat(book.bill("openai", "gpt-5", DAY, usage(r(1), NONE, NONE, r(1), r(1))).isSimulated()).isFalse();
  }

  @Test
  void largeRoundAmountsHaveNoExponent() {
    assertThat(book.bill("openai", "gpt-5.4-nano", DAY, usage(r(1_000_000_000), NONE, NONE, r(0), r(0)))
        .total().orElseThrow().toString()).isEqualTo("200");
  }

  @Test
  void thePartsAddUpToTheTotalForEveryPriceServiceAndUsage() {
    Random random = new Random(20261123);
    for (Price price : book.prices()) {
      for (int i = 0; i < 50; i++) {
        Usage usage = usage(any(random), any(random), any(random), any(random), any(random));
        Bill bill = Bill.of(price.under(anyTime(random, price)), usage);
        assertThat(bill.byKind().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .isEqualByComparingTo(bill.total().orElseThrow());
      }
    }
  }

  private static Circumstances anyTime(Random random, Price price) {
    List<String> words = new ArrayList<>(price.services().keySet());
    words.add("");
    String word = words.get(random.nextInt(words.size()));
    return new Circumstances(MOMENT.plusSeconds(random.nextLong(10_000_000)), word);
  }

  private static Count any(Random random) {
    return Count.reported(random.nextLong(400_000));
  }

  private static Count r(long value) {
    return Count.reported(value);
  }

  private static Usage usage(Count input, Count cached, Count write, Count reasoning, Count answer) {
    Count output = reasoning.plus(answer);
    return new Usage(input, cached, write, reasoning, answer, output, input.plus(output), Set.of(), "");
  }
}
