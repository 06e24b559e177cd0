package deliberate.grader.limit;

import deliberate.grader.CannotTell;
import deliberate.grader.Given;
import deliberate.grader.Grade;
import deliberate.grader.GradedAnswer;
import deliberate.grader.Grader;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/// Whether the answer was complete within so many seconds.
public final class MaxSeconds implements Grader {
  private static final String SECONDS = "seconds";
  private static final int NANO_DIGITS = 9;

  @Override
  public String id() {
    return "max-seconds";
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.of(SECONDS, Kind.NUMBER).refusing(Limit::negative));
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    BigDecimal most = given.number(SECONDS);
    Duration total = answer.run().clock().total()
        .orElseThrow(() -> new CannotTell(Reason.of("time-unknown", new String[0])));
    return Grade.of(BigDecimal.valueOf(total.toNanos(), NANO_DIGITS).compareTo(most) <= 0,
        Reason.of("took", new Reason.Time(total), new Reason.Amount(most)));
  }
}
