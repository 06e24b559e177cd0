package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number with its unit.
record Quantity(BigDecimal amount, Unit unit) {
  private static final String NUMBER = "\\d{1,9}(?:\\.\\d{1,6})?";
  private static final String COUNT = NUMBER + "|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final String VERBS =
      "holds?|has|have|contains?|costs?|weighs?|needs?|takes?|uses?|makes?|produces?|eats?|drinks?|earns?|fills?|"
      + "packs?|covers?";
  private static final Pattern FOUND = Pattern.compile(
      "(?:\\b(?i:each|every|one|per|an?) (\\p{L}+) (?:" + VERBS + ") )?"
      + "(?<![\\p{L}\\d.])([$€£])?(" + COUNT + ")(?![\\d])"
      + "(?: ?(?!(?i:per|each|every|an?|for)\\b)(\\p{L}+(?:/\\p{L}+)?))?"
      + "(?:,? ?(?i:(?:for )?(?:per|each|every|an?)\\b)(?: (\\p{L}+))?)?");
  private static final Pattern A_UNIT = Pattern.compile("\\b(?i:an?|one) (\\p{L}+)");
  private static final Pattern JOINED = Pattern.compile(",? ?(and)? ?");
  private static final Set<String> NO_UNIT = Set.of("and", "of", "to", "in", "or", "at", "from", "by", "with", "times",
      "more", "less", "is", "are", "for", "per", "each", "a", "an", "every", "the", "on", "how", "x");

  /// The quantities of a text in order; parts such as `3 hours and 20 minutes` are joined.
  ///
  /// @param bySubject whether `a box holds 12 eggs` is read as 12 eggs per box
  static List<Quantity> in(String text, boolean bySubject) {
    List<Quantity> all = new ArrayList<>();
    int end = -1;
    Matcher found = FOUND.matcher(text);
    while (found.find()) {
      Quantity next = read(found, bySubject);
      boolean joins = end >= 0 && JOINED.matcher(text.substring(end, found.start())).matches() && !all.isEmpty()
          && all.getLast().unit.kinds().equals(next.unit.kinds()) && Unit.measure(next.unit.name()).isPresent()
          && all.getLast().unit.factor().compareTo(next.unit.factor()) > 0;
      if (joins) {
        all.add(all.removeLast().plus(next));
      } else {
        all.add(next);
      }
      end = found.end();
    }
    return all.isEmpty() ? oneUnit(text) : all;
  }

  /// `a day`, where nothing else is counted.
  private static List<Quantity> oneUnit(String text) {
    return A_UNIT.matcher(text).results().flatMap(m -> Unit.measure(m.group(1)).stream())
        .map(u -> new Quantity(BigDecimal.ONE, u)).limit(1).toList();
  }

  private static Quantity read(Matcher found, boolean bySubject) {
    int word = Numerals.small(found.group(3));
    BigDecimal amount = word >= 0 ? BigDecimal.valueOf(word) : new BigDecimal(found.group(3));
    String written = found.group(4) == null ? "" : found.group(4);
    boolean bare = written.isEmpty() || NO_UNIT.contains(written.toLowerCase(Locale.ROOT));
    Unit unit = found.group(2) != null ? Unit.of(found.group(2)) : bare ? Unit.of("piece") : Unit.of(written);
    String tail = found.group().substring(found.end(3) - found.start()).toLowerCase(Locale.ROOT);
    boolean rate = tail.matches(".*\\b(per|each|every)\\b.*") || tail.matches(".*\\ban? \\p{L}+$");
    if (bySubject && found.group(1) != null) {
      return new Quantity(amount, unit.per(Unit.of(found.group(1))));
    }
    return rate ? new Quantity(amount, unit.per(Unit.of(found.group(5) == null ? EACH : found.group(5))))
        : new Quantity(amount, unit);
  }

  /// What stands for the thing counted elsewhere, in `3 dollars each`.
  static final String EACH = "each";

  private Quantity plus(Quantity other) {
    BigDecimal inOther = amount.multiply(unit.factor()).add(other.amount.multiply(other.unit.factor()));
    return new Quantity(inOther.divide(other.unit.factor(), java.math.MathContext.DECIMAL64), other.unit);
  }
}
