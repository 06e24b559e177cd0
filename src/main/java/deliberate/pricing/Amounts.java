package deliberate.pricing;

import java.math.BigDecimal;

/// How exact amounts are written.
final class Amounts {
  /// Before and after the point; so many that no bill has more, so few that no sum takes long.
  private static final int MOST_DIGITS = 200;

  private Amounts() {}

  /// Whether something can cost that: not less than nothing, and no number with an absurd exponent, which would fill
  /// the memory when written out.
  static boolean isPossible(BigDecimal amount) {
    return amount.signum() >= 0 && amount.scale() <= MOST_DIGITS
        && (long) amount.precision() - amount.scale() <= MOST_DIGITS;
  }

  /// Without zeros at the end, and without an exponent.
  static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
