package deliberate.grader.number;

import deliberate.grader.number.Term.Literal;
import deliberate.grader.number.Term.Pair;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the arithmetic expression that an answer gives: the last one in it, up to its `=`.
final class TermReader {
  private static final int LONGEST_LINE = 1_000;
  private static final int MOST_LINES = 2_000;
  private static final int DEEPEST = 60;
  private static final Pattern RUN = Pattern.compile("[-+×÷=()\\d. ]*[-+×÷()][-+×÷=()\\d. ]*");
  /// A dash between words is none between numbers.
  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+(?=\\S)");

  private final String text;
  private int at;

  private TermReader(String text) {
    this.text = text;
  }

  static Optional<Term> lastIn(String answer) {
    List<String> lines = answer.lines().toList();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - MOST_LINES); i--) {
      if (lines.get(i).length() <= LONGEST_LINE) {
        Optional<Term> term = inLine(plain(lines.get(i)));
        if (term.isPresent()) {
          return term;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Term> inLine(String line) {
    return RUN.matcher(line).results().map(match -> match.group().split("=", -1))
        .flatMap(sides -> List.of(sides).stream())
        .map(side -> new TermReader(side.strip()).whole())
        .flatMap(Optional::stream).filter(Pair.class::isInstance).reduce((_, last) -> last);
  }

  /// In the four signs used here, without the marks of Markdown and LaTeX around them.
  private static String plain(String line) {
    return BULLET.matcher(line).replaceFirst("")
        .replaceAll("\\\\(?:times|cdot)\\b|[∗⋅·✕✖]", "×").replaceAll("\\\\div\\b", "÷")
        .replaceAll("\\\\(?:left|right|[,;!()\\[\\]])|[`$]|\\*\\*|__", "")
        .replaceAll("(?<=\\d|\\))\\s*[xX]\\s*(?=\\d|\\()", " × ")
        .replace('*', '×').replace('/', '÷').replace('∕', '÷').replace(':', ' ')
        .replace('−', '-').replace('–', '-').replace('[', '(').replace(']', ')')
        .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "").replaceAll("[\\u00a0\\u2009\\u202f\\t]", " ");
  }

  /// All of the text as one expression; a full stop may end it.
  private Optional<Term> whole() {
    try {
      Term term = sum(0);
      blanks();
      boolean ends = at == text.length() || text.substring(at).equals(".");
      return ends ? Optional.of(term) : Optional.empty();
    } catch (NotATerm _) {
      return Optional.empty();
    }
  }

  private Term sum(int depth) {
    Term left = product(depth);
    for (char sign = next(); sign == '+' || sign == '-'; sign = next()) {
      at++;
      left = new Pair(left, sign, product(depth));
    }
    return left;
  }

  private Term product(int depth) {
    Term left = factor(depth);
    for (char sign = next(); sign == '×' || sign == '÷'; sign = next()) {
      at++;
      left = new Pair(left, sign, factor(depth));
    }
    return left;
  }

  private Term factor(int depth) {
    if (next() == '(' && depth < DEEPEST) {
      at++;
      Term inside = sum(depth + 1);
      if (next() != ')') {
        throw new NotATerm();
      }
      at++;
      return inside;
    }
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at))
        || text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))) {
      at++;
    }
    String digits = text.substring(start, at);
    if (!digits.matches("\\d+(\\.\\d+)?")) {
      throw new NotATerm();
    }
    return new Literal(digits, Fraction.of(new BigDecimal(digits)));
  }

  /// The next sign that is no blank, or 0 at the end.
  private char next() {
    blanks();
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private static final class NotATerm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotATerm() {
      super("", null, false, false);
    }
  }
}
