package deliberate.grader.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/// An exact number, in lowest terms with a positive denominator.
record Fraction(BigInteger over, BigInteger under) {
  static Fraction of(BigInteger over, BigInteger under) {
    BigInteger common = over.gcd(under);
    BigInteger divisor = under.signum() < 0 ? common.negate() : common;
    return new Fraction(over.divide(divisor), under.divide(divisor));
  }

  static Fraction of(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0
        ? new Fraction(plain.toBigIntegerExact(), BigInteger.ONE)
        : of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  Fraction plus(Fraction other) {
    return of(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Fraction negated() {
    return new Fraction(over.negate(), under);
  }

  Fraction times(Fraction other) {
    return of(over.multiply(other.over), under.multiply(other.under));
  }

  /// @throws ArithmeticException where the other is zero
  Fraction dividedBy(Fraction other) {
    if (other.over.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    return times(of(other.under, other.over));
  }

  boolean isWhole() {
    return under.equals(BigInteger.ONE);
  }

  /// Such as `952` or `25/6`.
  @Override
  public String toString() {
    return isWhole() ? over.toString() : over + "/" + under;
  }
}
