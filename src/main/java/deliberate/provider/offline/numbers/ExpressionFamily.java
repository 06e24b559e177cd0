package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.ReadPrompt;
import deliberate.provider.offline.reading.Sentences;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Working out an arithmetic expression.
public final class ExpressionFamily implements TaskFamily {
  private static final Pattern ASKS = Pattern.compile(
      "(?i)\\b(what is|what's|calculate|compute|evaluate|work out|how much is|solve|simplify|expression|result|"
      + "value)\\b|=");
  private static final Pattern EXPRESSION = Pattern.compile(
      "(?<![\\p{L}\\d.\\-])[\\d(][\\d\\s().+\\-−–*×·/÷x]{0,300}[\\d)](?![\\p{L}\\d])");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    String text = DATE.matcher(prompt.focus().replaceAll("(?<=\\d),(?=\\d{3}\\b)", "")).replaceAll("");
    if (!ASKS.matcher(prompt.request()).find()) {
      return Optional.empty();
    }
    // A sentence that asks comes before one that merely holds numbers.
    return Sentences.of(text).stream()
        .sorted(Comparator.comparing((String s) -> !ASKS.matcher(s).find()))
        .map(ExpressionFamily::expression).flatMap(Optional::stream)
        .<Job>map(ExpressionJob::new).findFirst();
  }

  private static Optional<Expr> expression(String sentence) {
    Matcher found = EXPRESSION.matcher(sentence);
    while (found.find()) {
      Optional<Expr> expr = ExprReader.read(found.group()).filter(e -> e instanceof Expr.Op && canBeDone(e));
      if (expr.isPresent()) {
        return expr;
      }
    }
    return Optional.empty();
  }

  private static boolean canBeDone(Expr expr) {
    try {
      return expr.value().precision() <= 30;
    } catch (ArithmeticException divisionByZero) {
      return false;
    }
  }
}
