package deliberate.pricing;

import java.math.BigDecimal;

/// How exact amounts are written.
final class Amounts {
  private Amounts() {}

  /// Without zeros at the end, and without an exponent.
  static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
