package deliberate.ui.kit;

import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import deliberate.provider.ProviderFailure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Optional;

/// Numbers as the window shows them: in the user's locale, marked where they are estimates, a dash where unknown.
public final class Figures {
  public static final String UNKNOWN = "–";

  private Figures() {}

  /// "0.31 s", "7.4 s", "72 s".
  public static String seconds(Optional<Duration> time) {
    return time.map(t -> {
      double s = t.toNanos() / 1e9;
      return fixed(s, s < 1 ? 2 : s < 60 ? 1 : 0) + " s";
    }).orElse(UNKNOWN);
  }

  /// "1,842", "~1,842" for an estimate, a dash where unknown.
  public static String tokens(Count count) {
    return count.isKnown() ? mark(count.origin()) + count(count.or(0)) : UNKNOWN;
  }

  public static String count(long n) {
    return NumberFormat.getIntegerInstance().format(n);
  }

  /// "$0.0089", "$89", "$1,200".
  public static String money(BigDecimal usd) {
    BigDecimal rounded = usd.signum() == 0 ? BigDecimal.ZERO : usd.round(new MathContext(2, RoundingMode.HALF_UP));
    NumberFormat format = NumberFormat.getNumberInstance();
    int digits = usd.compareTo(BigDecimal.TEN) >= 0 ? 0 : Math.clamp(rounded.scale(), 2, 8);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return "$" + format.format(usd);
  }

  public static String percent(double share) {
    return fixed(share * 100, 0) + "%";
  }

  public static String fixed(double value, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance();
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }

  public static String mark(Origin origin) {
    return origin == Origin.ESTIMATED ? "~" : "";
  }

  public static String failure(ProviderFailure failure) {
    return failure.kind();
  }
}
