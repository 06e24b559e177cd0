package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.reading.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One Countdown puzzle.
record CountdownJob(long target, List<Long> numbers) implements Job {
  private static final Pattern LEFT_SIDE = Pattern.compile("[\\d(][\\d\\s()+\\-−–*×·/÷x]{2,200}");

  @Override
  public Answer solve(Scratchpad pad) {
    CountdownSearch.Term best = new CountdownSearch(target, numbers, pad).run();
    String expression = best.expr().text();
    String line = expression + " = " + best.value();
    boolean exact = best.value() == target;
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("expression", expression);
    fields.put("result", "" + best.value());
    String sentence = exact
        ? "The target can be reached: " + line + "."
        : "No exact solution found; the closest is " + line + ".";
    return Answer.of(expression, line, sentence, fields);
  }

  /// Works the expression out and looks whether it reaches the target with the numbers that there are.
  @Override
  public boolean accepts(String proposal, Scratchpad pad) {
    Matcher found = LEFT_SIDE.matcher(proposal);
    while (found.find()) {
      Optional<Expr> expr = ExprReader.read(found.group()).filter(Expr.Op.class::isInstance);
      if (expr.isPresent()) {
        return reaches(expr.get(), pad);
      }
    }
    return false;
  }

  private boolean reaches(Expr expr, Scratchpad pad) {
    List<Long> left = new ArrayList<>(numbers);
    boolean eachOnce = expr.numbers().stream().allMatch(n -> left.remove((Object) n.longValue()));
    boolean equal = whole(expr) && expr.value().compareTo(BigDecimal.valueOf(target)) == 0;
    pad.note(expr.text() + " is " + (equal ? "" + target : "not " + target) + "; "
        + (eachOnce ? "each number at most once." : "a number that is not there is used."));
    return eachOnce && equal;
  }

  private static boolean whole(Expr expr) {
    return switch (expr) {
      case Expr.Num _ -> true;
      case Expr.Op op -> whole(op.left()) && whole(op.right())
          && !(op.sign() == '÷' && op.right().value().signum() == 0)
          && op.value().stripTrailingZeros().scale() <= 0;
    };
  }
}
