package deliberate.ui.meter;

import deliberate.grader.GradedCost;
import deliberate.grader.GradedRun;
import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.compare.pane.CostFigure;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.meter.bar.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the checks on the answers say about the money spent on them.
final class CheckedPanes {
  private CheckedPanes() {}

  /// How the sentence about the dearest thinker goes on, such as ", and the only one that is right"; empty where not
  /// every pane has a verdict.
  static String verdict(PaneReading thinker, List<PaneReading> all) {
    if (all.size() < 2 || !all.stream().allMatch(reading -> isRight(reading).isPresent())) {
      return "";
    }
    long right = all.stream().filter(reading -> isRight(reading).orElseThrow()).count();
    if (right == 0) {
      return Text.of("meter.checks.nobody");
    }
    if (!isRight(thinker).orElseThrow()) {
      return Text.of("meter.checks.wrong");
    }
    return Text.of(right == 1 ? "meter.checks.only" : right == all.size() ? "meter.checks.all" : "meter.checks.right");
  }

  /// What a passed check costs in each pane; empty where nothing has been checked.
  static Figure prices(List<PaneReading> all) {
    List<PaneReading> checked = all.stream().filter(reading -> checks(reading) > 0).toList();
    if (checked.isEmpty()) {
      return Figure.NONE;
    }
    return new Figure(Text.of("meter.checks.prices", checked.stream()
        .map(reading -> Text.of("meter.checks.price", reading.label(), price(reading)))
        .collect(Collectors.joining(Text.of("meter.checks.between")))),
        checked.stream().map(CheckedPanes::tip).collect(Collectors.joining("\n")));
  }

  private static String tip(PaneReading reading) {
    String tip = Text.of("meter.checks.tip", reading.label(), CostFigure.of(reading), Numbers.tokens(passed(reading)),
        Numbers.tokens(checks(reading)));
    return cost(reading).judges().map(judges -> Text.of("meter.checks.tip.judged", tip, Numbers.money(judges)))
        .orElse(tip);
  }

  private static GradedCost cost(PaneReading reading) {
    return reading.graded().map(GradedRun::cost).orElse(GradedCost.UNKNOWN);
  }

  private static String price(PaneReading reading) {
    int passed = passed(reading);
    if (passed == 0) {
      return Text.of("meter.checks.none");
    }
    GradedCost cost = cost(reading);
    return cost.usd().map(total -> total.divide(BigDecimal.valueOf(passed), MathContext.DECIMAL64))
        .map(each -> Marks.of(cost.origin()) + Numbers.money(each)).orElse(Numbers.UNKNOWN);
  }

  private static int passed(PaneReading reading) {
    return reading.graded().map(GradedRun::passed).orElse(0);
  }

  private static int checks(PaneReading reading) {
    return reading.graded().map(run -> run.checks().size()).orElse(0);
  }

  private static Optional<Boolean> isRight(PaneReading reading) {
    return reading.graded().filter(run -> run.isRight() || run.isWrong()).map(GradedRun::isRight);
  }
}
