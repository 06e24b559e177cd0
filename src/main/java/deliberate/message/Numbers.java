package deliberate.message;

import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// How numbers look on screen, in the user's locale. Exports never come through here: they keep every digit.
///
/// What is not known is [#UNKNOWN], never 0.
public final class Numbers {
  /// What stands where a number is not known.
  public static final String UNKNOWN = "–";

  private static final int MONEY_SIGNIFICANT_DIGITS = 2;
  private static final int CENTS = 2;
  private static final int MOST_DECIMALS = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final long HOUR_SECONDS = 3600;
  private static final long KILO = 1024;

  private Numbers() {}

  /// Tokens with grouped digits, such as `1,842`.
  public static String tokens(long count) {
    return format(BigDecimal.valueOf(count), 0, 0);
  }

  /// Tokens with grouped digits; says nothing of where the count comes from.
  public static String tokens(Count count) {
    return count.isKnown() ? tokens(count.or(0)) : UNKNOWN;
  }

  /// Any number, with at most 10 decimals.
  public static String number(BigDecimal number) {
    return format(number, 0, MOST_DECIMALS);
  }

  /// US dollars, to the cent or, below one dollar, to two significant digits: `$12.50`, `$0.0089`. Empty: "no price".
  public static String money(Optional<BigDecimal> dollars) {
    return dollars.map(Numbers::money).orElseGet(() -> Text.of("message.no-price"));
  }

  /// US dollars, to the cent or, below one dollar, to two significant digits.
  public static String money(BigDecimal dollars) {
    BigDecimal rounded = dollars.abs().compareTo(BigDecimal.ONE) < 0
        ? dollars.round(new MathContext(MONEY_SIGNIFICANT_DIGITS, RoundingMode.HALF_UP))
        : dollars.setScale(CENTS, RoundingMode.HALF_UP);
    String sign = rounded.signum() < 0 ? "-$" : "$";
    return sign + format(rounded.abs(), CENTS, Math.max(CENTS, rounded.scale()));
  }

  /// US dollars that are worked out and not billed: whole from a thousand on, where cents would claim too much.
  public static String roundMoney(BigDecimal dollars) {
    return dollars.compareTo(THOUSAND) < 0 ? money(dollars) : "$" + format(dollars, 0, 0);
  }

  /// A stretch of time: `0.31 s`, `7.4 s`, `2 min 5 s`, `1 h 12 min`.
  public static String seconds(Optional<Duration> duration) {
    return duration.map(Numbers::seconds).orElse(UNKNOWN);
  }

  /// A stretch of time: `0.31 s`, `7.4 s`, `2 min 5 s`, `1 h 12 min`.
  public static String seconds(Duration duration) {
    BigDecimal exact = BigDecimal.valueOf(duration.toNanos(), 9);
    BigDecimal hundredths = exact.setScale(2, RoundingMode.HALF_UP);
    if (hundredths.compareTo(BigDecimal.ONE) < 0) {
      return Text.of("message.seconds", format(hundredths, 2, 2));
    }
    BigDecimal tenths = exact.setScale(1, RoundingMode.HALF_UP);
    if (tenths.compareTo(MINUTE) < 0) {
      return Text.of("message.seconds", format(tenths, 1, 1));
    }
    long whole = exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    return whole < HOUR_SECONDS
        ? Text.of("message.minutes", tokens(whole / 60), tokens(whole % 60))
        : Text.of("message.hours", tokens(whole / HOUR_SECONDS), tokens(whole % HOUR_SECONDS / 60));
  }

  /// A share from 0 to 1 as per cent: whole, or with one decimal below 10.
  public static String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale());
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMaximumFractionDigits(share < 0.0995 ? 1 : 0);
    return format.format(share);
  }

  /// How many times as much: one decimal below 100, whole from there on, such as `12.7×`.
  public static String multiple(BigDecimal times) {
    return format(times, 0, times.compareTo(HUNDRED) < 0 ? 1 : 0) + "×";
  }

  /// How many times as much, such as `12.7×`.
  public static String multiple(double times) {
    return multiple(BigDecimal.valueOf(times));
  }

  /// A size: `640 bytes`, `1.5 KB`, `8 MB`, in steps of 1024.
  public static String bytes(long bytes) {
    if (bytes < KILO) {
      return Text.of("message.bytes", tokens(bytes));
    }
    BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO));
    return bytes < KILO * KILO
        ? Text.of("message.kilobytes", format(kilobytes, 0, 1))
        : Text.of("message.megabytes", format(kilobytes.divide(BigDecimal.valueOf(KILO)), 0, 1));
  }

  private static String format(BigDecimal number, int leastDecimals, int mostDecimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(leastDecimals);
    format.setMaximumFractionDigits(mostDecimals);
    return format.format(number);
  }

  private static Locale locale() {
    return Locale.getDefault(Locale.Category.FORMAT);
  }
}
