package deliberate.provider.offline.family;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/// Mental arithmetic: right most of the time. The more is done at once without paper, the likelier a slip.
///
/// A slip comes with probability 5 % per unit of load in the head and 0.3 % on paper, times 0.5 + temperature ÷ 2,
/// and at most 60 %. It is one a person makes: one off, a carry lost, or two digits swapped.
public final class Head {
  private static final double IN_HEAD = 0.05;
  private static final double ON_PAPER = 0.003;
  private static final double MOST = 0.6;

  private final Scratchpad pad;

  public Head(Scratchpad pad) {
    this.pad = pad;
  }

  /// The result of a small step, or a slip.
  ///
  /// @param load how much is done at once; 1 is adding two digits
  public long result(long exact, double load, boolean onPaper) {
    return slips(load, onPaper) ? slip(exact, pad.random()) : exact;
  }

  /// The same for a number with decimals: the slip is in its digits.
  public BigDecimal result(BigDecimal exact, double load, boolean onPaper) {
    BigDecimal trimmed = exact.stripTrailingZeros();
    BigDecimal plain = trimmed.scale() < 0 && trimmed.precision() - trimmed.scale() < 15 ? trimmed.setScale(0)
        : trimmed;
    return plain.precision() > 15
        ? exact
        : BigDecimal.valueOf(result(plain.unscaledValue().longValueExact(), load, onPaper), plain.scale());
  }

  /// Whether a step of this load goes wrong.
  public boolean slips(double load, boolean onPaper) {
    double chance = (onPaper ? ON_PAPER : IN_HEAD) * load * (0.5 + pad.temperature() / 2);
    return pad.random().nextDouble() < Math.min(MOST, chance);
  }

  private static long slip(long exact, RandomGenerator random) {
    long sign = random.nextBoolean() ? 1 : -1;
    int places = Math.max(1, Long.toString(Math.abs(exact)).length());
    long off = switch (random.nextInt(4)) {
      case 0 -> 1;
      case 1 -> 2;
      default -> (long) Math.pow(10, random.nextInt(places));
    };
    long wrong = exact + sign * off;
    return exact >= 0 && wrong < 0 ? exact + off : wrong;
  }
}
