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
import java.util.List;

/// Whether the answer cost no more than so many US dollars.
public final class MaxCost implements Grader {
  private static final String USD = "usd";

  @Override
  public String id() {
    return "max-cost";
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.of(USD, Kind.NUMBER).refusing(Limit::negative));
  }

  @Override
  public Grade grade(Given given, GradedAnswer answer) {
    BigDecimal most = given.number(USD);
    BigDecimal cost = answer.run().bill().total()
        .orElseThrow(() -> new CannotTell(Reason.of("cost-unknown", new String[0])));
    return Grade.of(cost.compareTo(most) <= 0,
        Reason.of("cost", new Reason.Dollars(cost), new Reason.Dollars(most)));
  }
}
