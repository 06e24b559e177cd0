package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Head;
import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Recheck;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.reading.Answer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// One expression, worked out from the inside; large products in parts while there is paper.
record ExpressionJob(Expr expr) implements Job {
  private static final int DECIMALS = 6;

  @Override
  public Answer solve(Scratchpad pad) {
    BigDecimal value = Recheck.until(pad, _ -> plain(workOut(expr, pad, new Head(pad))));
    String text = value.toPlainString().replace('-', '−');
    String line = expr.text() + " = " + text;
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("answer", value.toPlainString());
    return Answer.of(value.toPlainString(), line, "The result is " + text + ": " + line + ".", fields);
  }

  /// Without trailing zeros, at most 6 decimals.
  static BigDecimal plain(BigDecimal value) {
    BigDecimal rounded = value.scale() > DECIMALS ? value.setScale(DECIMALS, java.math.RoundingMode.HALF_UP) : value;
    BigDecimal trimmed = rounded.stripTrailingZeros();
    return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
  }

  static BigDecimal workOut(Expr expr, Scratchpad pad, Head head) {
    if (!(expr instanceof Expr.Op op)) {
      return expr.value();
    }
    BigDecimal left = workOut(op.left(), pad, head);
    BigDecimal right = workOut(op.right(), pad, head);
    return op.sign() == '×' ? product(left, right, pad, head) : step(op.sign(), left, right, pad, head);
  }

  /// 48 × 36 as 48 × 30 and 48 × 6, where both have two digits or more and there is paper.
  private static BigDecimal product(BigDecimal left, BigDecimal right, Scratchpad pad, Head head) {
    BigDecimal tens = right.subtract(right.remainder(BigDecimal.TEN));
    boolean large = left.abs().compareTo(BigDecimal.TEN) > 0 && tens.signum() != 0 && tens.compareTo(right) != 0;
    if (!large || pad.budget() == 0
        || !pad.note("%s × %s: take %s and %s.".formatted(text(left), text(right), text(tens),
            text(right.subtract(tens))))) {
      return step('×', left, right, pad, head);
    }
    BigDecimal first = step('×', left, tens, pad, head);
    BigDecimal second = step('×', left, right.subtract(tens), pad, head);
    return step('+', first, second, pad, head);
  }

  private static BigDecimal step(char sign, BigDecimal left, BigDecimal right, Scratchpad pad, Head head) {
    boolean paper = pad.note("Work out " + text(left) + " " + sign + " " + text(right) + ".");
    // A slip before may have made the divisor 0; nobody goes on with that.
    boolean divisible = sign != '÷' || right.signum() != 0;
    BigDecimal exact = divisible ? Expr.Op.apply(sign, left, right) : BigDecimal.ZERO;
    BigDecimal result = head.result(exact, load(sign, left, right), paper);
    pad.note("That is " + text(result) + ".");
    return result;
  }

  private static double load(char sign, BigDecimal left, BigDecimal right) {
    int a = left.stripTrailingZeros().precision();
    int b = right.stripTrailingZeros().precision();
    return sign == '+' || sign == '−' ? Math.max(a, b) * 0.7 : a * b * 1.2;
  }

  private static String text(BigDecimal value) {
    return plain(value).toPlainString().replace('-', '−');
  }
}
