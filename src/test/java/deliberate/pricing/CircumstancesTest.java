package deliberate.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private final PriceBook book = PriceBookFile.builtIn();

  @ParameterizedTest
  @CsvSource({"'', 19", "default, 19", "flex, 9.5", "FLEX, 9.5", "batch, 9.5", "fast, 38", "priority, 38"})
  void howItWasServedDecidesTheRates(String service, BigDecimal total) {
    Bill bill = book.bill("openai", "gpt-6.1-sol", new Circumstances(NOON, service), million());

    assertThat(bill.total().orElseThrow()).as("with a long input").isEqualByComparingTo(total);
    assertThat(bill.origin()).isEqualTo(Origin.REPORTED);
  }

  @Test
  void theServiceIsTakenFromTheAnswer() {
    Usage flex = million().with(Map.of(), "flex");

    assertThat(book.bill("openai", "gpt-6.1-sol", Circumstances.of(NOON, flex), flex).total())
        .contains(new BigDecimal("9.5"));
  }

  @Test
  void aServiceWithoutAPriceIsAnEstimateByTheUsualRates() {
    Bill bill = book.bill("groq", "llama-3.1-8b-instant", new Circumstances(NOON, "performance"), million());

    assertThat(bill.total()).contains(new BigDecimal("0.13"));
    assertThat(bill.origin()).isEqualTo(Origin.ESTIMATED);
  }

  @ParameterizedTest
  @CsvSource({
      "2026-11-23T00:59:59Z, 0.75", "2026-11-23T01:00:00Z, 1.5", "2026-11-23T03:59:59Z, 1.5",
      "2026-11-23T04:00:00Z, 0.75", "2026-11-23T06:00:00Z, 1.5", "2026-11-23T10:00:00Z, 0.75",
      "2026-11-28T07:00:00Z, 0.75"})
  void theTimeOfDayDecidesWhereThePriceHasHours(Instant at, BigDecimal total) {
    assertThat(book.bill("deepseek", "deepseek-flash", new Circumstances(at), million()).total()).contains(total);
  }

  @Test
  void atAnyTimeTheBillIsTheFullOneWithinTheHoursAndHalfOfItOutside() {
    Random random = new Random(20261128);
    BigDecimal full = new BigDecimal("5.28");
    for (int i = 0; i < 2_000; i++) {
      Instant at = NOON.plusSeconds(random.nextLong(60L * 86_400));
      var utc = at.atOffset(ZoneOffset.UTC);
      int hour = utc.getHour();
      boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(utc.getDayOfWeek());
      boolean peak = !weekend && (hour >= 1 && hour < 4 || hour >= 6 && hour < 10);
      assertThat(book.bill("deepseek", "deepseek-v4-pro", new Circumstances(at), million()).total().orElseThrow())
          .as(at.toString()).isEqualByComparingTo(peak ? full : full.divide(BigDecimal.TWO));
    }
  }

  @Test
  void everyServiceOfEveryPriceIsMonotonousInItsTokensAndNeverFree() {
    Random random = new Random(6);
    for (Price price : book.prices()) {
      price.services().forEach((service, schedule) -> {
        Price applied = price.under(new Circumstances(NOON, service));
        long less = 1 + random.nextLong(500_000);
        long more = less + 1 + random.nextLong(500_000);
        assertThat(total(applied, less)).isPositive().isLessThan(total(applied, more));
      });
    }
  }

  @Test
  void whatIsAppliedCanBeAskedForAnotherService() {
    Price applied = book.find("openai", "gpt-6.1-sol", new Circumstances(NOON)).orElseThrow();

    assertThat(applied.under(new Circumstances(NOON, "flex")).standard().input()).isEqualByComparingTo("1");
  }

  private static BigDecimal total(Price price, long tokens) {
    return Bill.of(price, usage(tokens)).total().orElseThrow();
  }

  private static Usage million() {
    return usage(1_000_000);
  }

  private static Usage usage(long each) {
    Count count = Count.reported(each);
    Count none = Count.reported(0);
    return new Usage(count, none, none, none, count, count, count.plus(count), Set.of(), "");
  }
}
