package deliberate.grader.number;

import deliberate.grader.CannotTell;
import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether the answer gives an expression that reaches a target with given numbers, each used at most once.
///
/// What counts is the last expression in the answer, worked out exactly; what the answer claims it gives does not.
public final class ReachesTarget implements Grader {
  private static final String TARGET = "target";
  private static final String NUMBERS = "numbers";
  private static final String WHOLE_STEPS = "wholeSteps";

  @Override
  public String id() {
    return "expression";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.of(TARGET, Kind.NUMBER).usually("{{target}}"),
        Setting.of(NUMBERS, Kind.LIST).usually("{{numbers}}").refusing(ReachesTarget::problem),
        Setting.flag(WHOLE_STEPS, false));
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    Fraction target = Fraction.of(given.number(TARGET));
    Optional<Term> term = TermReader.lastIn(answer.text());
    if (term.isEmpty()) {
      return Grade.failed(Reason.of("no-expression", new String[0]));
    }
    try {
      return misuse(term.get(), given.list(NUMBERS))
          .or(() -> given.flag(WHOLE_STEPS) ? brokenStep(term.get()) : Optional.empty())
          .map(Grade::failed)
          .orElseGet(() -> compared(term.get().value(), target));
    } catch (ArithmeticException _) {
      return Grade.failed(Reason.of("divides-by-zero", new String[0]));
    }
  }

  private static Grade compared(Fraction value, Fraction target) {
    return Grade.of(value.equals(target), Reason.of("gives-wanted", amount(value), amount(target)));
  }

  /// The first number that is not given, or is used more often than it is given.
  private static Optional<Reason> misuse(Term term, List<String> numbers) {
    Map<Fraction, Integer> given = new HashMap<>();
    numbers.forEach(number -> given.merge(number(number), 1, Integer::sum));
    Map<Fraction, Integer> used = new HashMap<>();
    term.literals().forEach(literal -> used.merge(literal.number(), 1, Integer::sum));
    return term.literals().stream().map(Term.Literal::number)
        .filter(number -> used.get(number) > given.getOrDefault(number, 0)).findFirst()
        .map(number -> misused(number, used.get(number), given.getOrDefault(number, 0)));
  }

  private static Reason misused(Fraction number, int used, int given) {
    if (given == 0) {
      return Reason.of("not-given", amount(number));
    }
    return used == 2 && given == 1
        ? Reason.of("used-twice", amount(number))
        : Reason.of("used-too-often", amount(number), Reason.Amount.of(used), Reason.Amount.of(given));
  }

  private static Optional<Reason> brokenStep(Term term) {
    return term.steps().stream().filter(step -> !step.value().isWhole()).findFirst()
        .map(step -> Reason.of("step-not-whole", step.written(), step.value().toString()));
  }

  private static Fraction number(String text) {
    return parsed(text).orElseThrow(() -> new CannotTell(Reason.of("setting-no-number", NUMBERS, text)));
  }

  private static Optional<Fraction> parsed(String text) {
    return text.matches("\\d{1,30}(\\.\\d{1,30})?") ? Optional.of(Fraction.of(new BigDecimal(text))) : Optional.empty();
  }

  private static Optional<Reason> problem(Object numbers) {
    List<?> items = (List<?>) numbers;
    return items.isEmpty()
        ? Optional.of(Reason.of("setting-missing", NUMBERS))
        : items.stream().map(Object::toString).filter(item -> parsed(item).isEmpty()).findFirst()
            .map(item -> Reason.of("setting-no-number", NUMBERS, item));
  }

  private static Reason.Value amount(Fraction number) {
    return number.isWhole() ? new Reason.Amount(new BigDecimal(number.over())) : new Reason.Words(number.toString());
  }
}
