package deliberate.message;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InEnglish.class)
class NumbersTest {
  @Test
  void groupsTheDigitsOfTokens() {
    assertThat(Numbers.tokens(1234567)).isEqualTo("1,234,567");
  }

  @Test
  void anUnknownCountIsADashAndZeroIsZero() {
    assertThat(Numbers.tokens(Count.UNKNOWN)).isEqualTo("–");
    assertThat(Numbers.tokens(Count.reported(0))).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"0.00441685, $0.0044", "0.0089, $0.0089", "0.3, $0.30", "0.996, $1.00", "0, $0.00", "12.345, '$12.35'",
      "1234.5, '$1,234.50'", "0.00000012, $0.00000012", "-0.5, -$0.50"})
  void moneyKeepsAtLeastTwoDigitsThatSaySomething(BigDecimal dollars, String shown) {
    assertThat(Numbers.money(Optional.of(dollars))).isEqualTo(shown);
  }

  @Test
  void aMissingPriceIsNotZeroDollars() {
    assertThat(Numbers.money(Optional.empty())).isEqualTo("no price");
  }

  @ParameterizedTest
  @CsvSource({"310, 0.31 s", "0, 0.00 s", "996, 1.0 s", "7400, 7.4 s", "59949, 59.9 s", "59960, 1 min 0 s",
      "125000, 2 min 5 s", "3599700, 1 h 0 min", "4320000, 1 h 12 min"})
  void timeIsShownAsFineAsItIsWorth(long millis, String shown) {
    assertThat(Numbers.seconds(Optional.of(Duration.ofMillis(millis)))).isEqualTo(shown);
  }

  @Test
  void timeNotTakenIsADash() {
    assertThat(Numbers.seconds(Optional.empty())).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource({"0.914, 91%", "0.05, 5%", "0.0123, 1.2%", "0.0996, 10%", "1, 100%", "0, 0%"})
  void sharesAreShownInPerCent(double share, String shown) {
    assertThat(Numbers.percent(share)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"12.71, 12.7×", "3, 3×", "123.4, 123×"})
  void multiplesEndInTheirSign(double times, String shown) {
    assertThat(Numbers.multiple(times)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"640, 640 bytes", "1536, 1.5 KB", "8388608, 8 MB"})
  void sizesAreShownInStepsOf1024(long bytes, String shown) {
    assertThat(Numbers.bytes(bytes)).isEqualTo(shown);
  }

  @Test
  void theLocaleDecidesTheLook() {
    Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);

    assertThat(Numbers.tokens(1842)).isEqualTo("1.842");
    assertThat(Numbers.money(Optional.of(new BigDecimal("0.0089")))).isEqualTo("$0,0089");
    assertThat(Numbers.seconds(Optional.of(Duration.ofMillis(7400)))).isEqualTo("7,4 s");
  }
}
