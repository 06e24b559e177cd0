package deliberate.provider.offline.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/// An arithmetic expression.
sealed interface Expr {

  /// The value; rounded to 16 digits where a division does not come out.
  ///
  /// @throws ArithmeticException on division by zero
  BigDecimal value();

  /// As written, with no more parentheses than needed.
  String text();

  /// The numbers in it, from left to right.
  List<BigDecimal> numbers();

  /// How tightly it binds: 1 sum, 2 product, 3 number.
  int rank();

  /// A number.
  record Num(BigDecimal value) implements Expr {
    static Num of(long value) {
      return new Num(BigDecimal.valueOf(value));
    }

    @Override
    public String text() {
      return value.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    @Override
    public List<BigDecimal> numbers() {
      return List.of(value);
    }

    @Override
    public int rank() {
      return 3;
    }
  }

  /// Two expressions joined by one of `+ − × ÷`.
  record Op(char sign, Expr left, Expr right) implements Expr {
    @Override
    public BigDecimal value() {
      return apply(sign, left.value(), right.value());
    }

    static BigDecimal apply(char sign, BigDecimal a, BigDecimal b) {
      return switch (sign) {
        case '+' -> a.add(b);
        case '−' -> a.subtract(b);
        case '×' -> a.multiply(b);
        default -> a.divide(b, MathContext.DECIMAL64);
      };
    }

    @Override
    public String text() {
      boolean tightRight = sign == '−' || sign == '÷';
      return wrapped(left, left.rank() < rank()) + " " + sign + " "
          + wrapped(right, right.rank() < rank() || tightRight && right.rank() == rank());
    }

    private static String wrapped(Expr part, boolean inParentheses) {
      return inParentheses ? "(" + part.text() + ")" : part.text();
    }

    @Override
    public List<BigDecimal> numbers() {
      return Stream.concat(left.numbers().stream(), right.numbers().stream()).toList();
    }

    @Override
    public int rank() {
      return sign == '+' || sign == '−' ? 1 : 2;
    }
  }
}
