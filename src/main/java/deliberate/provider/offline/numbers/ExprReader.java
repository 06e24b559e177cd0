package deliberate.provider.offline.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads an expression such as `(7 - 8 / 8) * 4`, with any of the usual signs.
final class ExprReader {
  private static final int DEEPEST = 60;

  private final String text;
  private int at;

  private ExprReader(String text) {
    this.text = text;
  }

  /// The expression that the whole text is; empty where it is none.
  static Optional<Expr> read(String text) {
    ExprReader reader = new ExprReader(text.replaceAll("\\s+", ""));
    Optional<Expr> whole = reader.text.length() > 400 ? Optional.empty() : reader.sum(0);
    return whole.filter(_ -> reader.at == reader.text.length());
  }

  private Optional<Expr> sum(int depth) {
    Optional<Expr> left = product(depth);
    while (left.isPresent() && "+−".indexOf(sign()) >= 0) {
      left = join(left.get(), sign(), depth, false);
    }
    return left;
  }

  private Optional<Expr> product(int depth) {
    Optional<Expr> left = atom(depth);
    while (left.isPresent() && "×÷".indexOf(sign()) >= 0) {
      left = join(left.get(), sign(), depth, true);
    }
    return left;
  }

  private Optional<Expr> join(Expr left, char sign, int depth, boolean tight) {
    at++;
    return (tight ? atom(depth) : product(depth)).map(right -> new Expr.Op(sign, left, right));
  }

  private Optional<Expr> atom(int depth) {
    if (at < text.length() && text.charAt(at) == '(' && depth < DEEPEST) {
      at++;
      Optional<Expr> inner = sum(depth + 1);
      boolean closed = at < text.length() && text.charAt(at) == ')';
      at++;
      return inner.filter(_ -> closed);
    }
    int start = at;
    while (at < text.length() && (Character.digit(text.charAt(at), 10) >= 0 && text.charAt(at) < 128
        || text.charAt(at) == '.' && at > start)) {
      at++;
    }
    String number = text.substring(start, at);
    return number.matches("\\d{1,15}(\\.\\d{1,9})?") ? Optional.of(new Expr.Num(new BigDecimal(number)))
        : Optional.empty();
  }

  private char sign() {
    return at >= text.length() ? '$' : canonical(text.charAt(at));
  }

  private static char canonical(char c) {
    return switch (c) {
      case '-', '–', '−' -> '−';
      case '*', '·', 'x', '×' -> '×';
      case '/', ':', '÷' -> '÷';
      case '+' -> '+';
      default -> '$';
    };
  }
}
