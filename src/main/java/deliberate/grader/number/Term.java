package deliberate.grader.number;

import java.util.List;
import java.util.stream.Stream;

/// An arithmetic expression as it was read.
sealed interface Term {

  /// A number that stands in the expression.
  record Literal(String text, Fraction number) implements Term {}

  /// Two expressions and one of `+ - × ÷`.
  record Pair(Term left, char sign, Term right) implements Term {}

  /// The exact value.
  ///
  /// @throws ArithmeticException on division by zero
  default Fraction value() {
    return switch (this) {
      case Literal literal -> literal.number();
      case Pair(Term left, char sign, Term right) -> switch (sign) {
        case '+' -> left.value().plus(right.value());
        case '-' -> left.value().plus(right.value().negated());
        case '×' -> left.value().times(right.value());
        default -> left.value().dividedBy(right.value());
      };
    };
  }

  /// The numbers that stand in it, from left to right.
  default List<Literal> literals() {
    return switch (this) {
      case Literal literal -> List.of(literal);
      case Pair pair -> Stream.concat(pair.left().literals().stream(), pair.right().literals().stream()).toList();
    };
  }

  /// This and all expressions within it, the innermost first.
  default List<Term> steps() {
    return switch (this) {
      case Literal literal -> List.of();
      case Pair pair -> Stream.of(pair.left().steps(), pair.right().steps(), List.<Term>of(pair))
          .flatMap(List::stream).toList();
    };
  }

  /// As a person would write it, such as `(25 + 7) × 10`.
  default String written() {
    return switch (this) {
      case Literal literal -> literal.text();
      case Pair pair -> bracketed(pair.left()) + " " + pair.sign() + " " + bracketed(pair.right());
    };
  }

  private static String bracketed(Term term) {
    return term instanceof Pair ? "(" + term.written() + ")" : term.written();
  }
}
