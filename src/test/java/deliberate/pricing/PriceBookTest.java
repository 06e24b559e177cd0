package deliberate.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private final PriceBook book = PriceBookFile.builtIn();

  @Test
  void shipsEveryKnownPriceAndTheOfflineOnes() {
    assertThat(book.prices()).hasSize(89);
    assertThat(book.prices()).filteredOn(Price::simulated).extracting(Price::model)
        .containsExactly("standard", "mini", "reasoner");
  }

  @Test
  void everyRealPriceSaysWhenAndWhereItWasFound() {
    assertThat(book.prices()).filteredOn(price -> !price.simulated())
        .allSatisfy(price -> {
          assertThat(price.asOf()).matches("2026-\\d\\d(-\\d\\d)?");
          assertThat(price.source()).isNotBlank();
        });
  }

  @Test
  void everyRateIsAbove0AndCachedInputIsNeverDearerThanInput() {
    assertThat(book.prices()).allSatisfy(price -> {
      assertThat(price.standard().input()).isPositive();
      assertThat(price.standard().output()).isPositive();
      price.standard().cachedInput()
          .ifPresent(cached -> assertThat(cached).isPositive().isLessThan(price.standard().input()));
    });
  }

  @Test
  void everyLongTierIsDearerThanTheOneBelow() {
    assertThat(book.prices()).allSatisfy(price -> {
      BigDecimal below = price.standard().input();
      for (Price.Tier tier : price.tiers()) {
        assertThat(tier.rates().input()).isGreaterThan(below);
        below = tier.rates().input();
      }
    });
  }

  @Test
  void aShorterIdIsNotAPrefixOfALongerOne() {
    assertThat(book.find("anthropic", "claude-opus-5", DAY).orElseThrow().standard().input()).isEqualByComparingTo("5");
    assertThat(book.find("anthropic", "claude-opus-5-5", DAY).orElseThrow().standard().input())
        .isEqualByComparingTo("4");
    assertThat(book.find("anthropic", "claude-opus", DAY)).isEmpty();
    assertThat(book.find("anthropic", "claude-opus-5-5-5", DAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt-5-2025-08-07", "gpt-5-20250807"})
  void aDatedSnapshotHasThePriceOfItsModel(String snapshot) {
    assertThat(book.find("openai", snapshot, DAY).orElseThrow().model()).isEqualTo("gpt-5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt-5-2025-08", "gpt-5-2025-0807", "gpt-5-2025-13-07", "gpt-5-latest", "gpt-5-20250807-beta",
      "gpt-5-99999999"})
  void nothingElseAfterTheNameIsIgnored(String id) {
    assertThat(book.find("openai", id, DAY)).isEmpty();
  }

  @Test
  void anotherVendorsPriceIsNotUsed() {
    assertThat(book.find("", "gpt-5", DAY)).isEmpty();
    assertThat(book.find("xai", "gpt-5", DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, 2", "2026-11-30, 2", "2026-12-01, 4", "2027-06-01, 4"})
  void aPriceChangesOnItsDay(LocalDate day, BigDecimal input) {
    assertThat(book.find("google", "gemini-4-argon", day).orElseThrow().standard().input())
        .isEqualByComparingTo(input);
  }

  @ParameterizedTest
  @CsvSource({"gemini-3.8-flash, 0.75, 1.5", "gemini-3.7-flash, 0.75, 1.5"})
  void aPromotionEndsWithTheYear(String model, BigDecimal before, BigDecimal after) {
    assertThat(book.find("google", model, LocalDate.of(2026, 12, 31)).orElseThrow().standard().input())
        .isEqualByComparingTo(before);
    assertThat(book.find("google", model, LocalDate.of(2027, 1, 1)).orElseThrow().standard().input())
        .isEqualByComparingTo(after);
  }

  @Test
  void anAliasIsPricedAsTheModelItNames() {
    assertThat(book.find("deepseek", "deepseek-v4-flash", DAY).orElseThrow().model()).isEqualTo("deepseek-flash");
    assertThat(book.find("openrouter", "anthropic/claude-4.5-haiku-20251001", DAY).orElseThrow().model())
        .isEqualTo("claude-haiku-4-5");
    assertThat(book.find("openrouter", "anthropic/claude-4.5-haiku:free", DAY)).isEmpty();
  }

  @Test
  void everyAliasNamesAModelWithAPrice() {
    assertThat(book.aliases().values()).allSatisfy(key ->
        assertThat(book.prices()).anyMatch(price -> PriceKey.of(price).equals(key)));
  }

  @Test
  void whatTheUserTypedGoesBeforeAllAndAnAnnouncedChangeBeforeWhatWasBroughtIn() {
    PriceBook mixed = new PriceBook(List.of(
        price("1", Price.Shelf.BUILT_IN, "2026-01-01"), price("2", Price.Shelf.BUILT_IN, "2026-12-01"),
        price("3", Price.Shelf.IMPORTED, "2026-11-01"), price("4", Price.Shelf.LISTED, "2026-11-01")));

    assertThat(inputOn(mixed, "2026-10-31")).isEqualTo("1");
    assertThat(inputOn(mixed, "2026-11-01")).isEqualTo("3");
    assertThat(inputOn(mixed, "2026-12-01")).isEqualTo("2");
    List<Price> all = new ArrayList<>(mixed.prices());
    all.add(price("5", Price.Shelf.OWN, "2025-01-01"));
    assertThat(inputOn(new PriceBook(all), "2026-12-01")).isEqualTo("5");
  }

  @Test
  void onAnyDayThePriceIsThatOfTheLatestRowThatHolds() {
    Random random = new Random(20261128);
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (int round = 0; round < 200; round++) {
      List<Price> rows = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> price("" + i, Price.Shelf.BUILT_IN,
          first.plusDays(random.nextInt(60)).toString())).toList();
      LocalDate day = first.plusDays(random.nextInt(70));
      Optional<LocalDate> latest = rows.stream().map(row -> row.effectiveFrom().orElseThrow())
          .filter(from -> !from.isAfter(day)).max(Comparator.naturalOrder());
      assertThat(new PriceBook(rows).find("v", "m", day).flatMap(Price::effectiveFrom)).isEqualTo(latest);
    }
  }

  @Test
  void theRatesAreThoseOfTheHighestThresholdThatTheInputIsAbove() {
    Random random = new Random(20261201);
    for (int round = 0; round < 500; round++) {
      List<Long> thresholds = random.longs(1 + random.nextInt(5), 1, 1_000).distinct().boxed().toList();
      Price price = new Price("v", "m", rates(0), thresholds.stream()
          .map(above -> new Price.Tier(above, rates(above))).toList(), Optional.empty(), Optional.empty(), "", "", "",
          false);
      long input = random.nextLong(1_100);
      long highest = thresholds.stream().filter(above -> input > above).max(Comparator.naturalOrder()).orElse(0L);
      assertThat(price.ratesFor(input).input()).as(input + " of " + thresholds).isEqualByComparingTo("" + highest);
    }
  }

  private static Price.Rates rates(long input) {
    return new Price.Rates(BigDecimal.valueOf(input), Optional.empty(), Optional.empty(), Optional.empty(),
        BigDecimal.TEN, Optional.empty());
  }

  private static Price price(String input, Price.Shelf shelf, String from) {
    return new Price("v", "m", new Price.Rates(new BigDecimal(input), Optional.empty(), Optional.empty(),
        Optional.empty(), BigDecimal.TEN, Optional.empty()), List.of(), Map.of(), Optional.empty(),
        Optional.of(LocalDate.parse(from)), Optional.empty(), "", "", "", false, shelf, Optional.empty());
  }

  private static String inputOn(PriceBook book, String day) {
    return book.find("v", "m", LocalDate.parse(day)).orElseThrow().standard().input().toString();
  }

  @Test
  void thereIsNoPriceBeforeTheFirstDay() {
    assertThat(book.find("google", "gemini-4-argon", LocalDate.of(2026, 9, 29))).isEmpty();
  }
}
