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
import java.util.List;
import java.util.Optional;

/// Whether the number that the answer gives is the one wanted, or near enough.
public final class NumberWithin implements Grader {
  private static final String VALUE = "value";
  private static final String TOLERANCE = "tolerance";
  private static final String TAKE = "take";
  private static final String LAST = "last";
  private static final String FIRST = "first";
  private static final String ANY = "any";

  @Override
  public String id() {
    return "number";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        Setting.of(VALUE, Kind.LINE).usually("{{" + GradedAnswer.EXPECTED + "}}").refusing(NumberWithin::problem),
        Setting.of(TOLERANCE, Kind.NUMBER).usually(0).refusing(NumberWithin::negative),
        Setting.choice(TAKE, LAST, FIRST, ANY));
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    List<NumberText> found = NumberText.in(answer.text());
    if (found.isEmpty()) {
      return Grade.failed(Reason.of("no-number", new String[0]));
    }
    BigDecimal wanted = wanted(given.text(VALUE)).orElseThrow(
        () -> new CannotTell(Reason.of("setting-no-number", VALUE, given.text(VALUE))));
    BigDecimal tolerance = given.number(TOLERANCE);
    List<NumberText> taken = switch (given.choice(TAKE)) {
      case FIRST -> List.of(found.getFirst());
      case ANY -> found;
      default -> List.of(found.getLast());
    };
    boolean near = taken.stream().flatMap(number -> number.readings().stream())
        .anyMatch(reading -> reading.subtract(wanted).abs().compareTo(tolerance) <= 0);
    Reason.Value got = new Reason.Words(taken.getLast().text());
    return Grade.of(near, tolerance.signum() == 0
        ? Reason.of("got-wanted", got, new Reason.Amount(wanted))
        : Reason.of("got-wanted-within", got, new Reason.Amount(wanted), new Reason.Amount(tolerance)));
  }

  /// The only number of this text.
  private static Optional<BigDecimal> wanted(String text) {
    List<NumberText> found = NumberText.in(text);
    return found.size() == 1 ? Optional.of(found.getFirst().readings().getFirst()) : Optional.empty();
  }

  private static Optional<Reason> problem(Object value) {
    return wanted(value.toString()).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.of("setting-no-number", VALUE, value.toString()));
  }

  private static Optional<Reason> negative(Object tolerance) {
    return ((BigDecimal) tolerance).signum() < 0
        ? Optional.of(Reason.of("setting-negative", TOLERANCE))
        : Optional.empty();
  }
}
