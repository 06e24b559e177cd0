package deliberate.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private final PriceBook book = PriceBookFile.builtIn();

  @Test
  void shipsEveryKnownPriceAndTheOfflineOnes() {
    assertThat(book.prices()).hasSize(85);
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

  @Test
  void thereIsNoPriceBeforeTheFirstDayAndAfterTheLast() {
    assertThat(book.find("google", "gemini-4-argon", LocalDate.of(2026, 9, 29))).isEmpty();
    assertThat(book.find("google", "gemini-3.8-flash", LocalDate.of(2027, 1, 1))).isEmpty();
  }
}
