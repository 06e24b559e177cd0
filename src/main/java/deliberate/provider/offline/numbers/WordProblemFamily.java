package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.ReadPrompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Word problems with units: speeds, prices, packs, conversions. The units decide what to multiply and what to divide.
public final class WordProblemFamily implements TaskFamily {
  private static final int MOST = 6;
  private static final Pattern HOW_MANY = Pattern.compile(
      "(?i)\\bhow many (\\p{L}+)(?:[^?.\\n]{0,40}?\\b(?:per|each|every) (\\p{L}+))?");
  private static final Pattern CONVERT =
      Pattern.compile("(?i)\\bconvert\\b.{1,60}?\\b(?:to|into) (\\p{L}+(?:/\\p{L}+)?)");
  private static final Pattern IN_UNIT =
      Pattern.compile("(?i)\\b(?:what is|how much is|express)\\b.{1,60}?\\bin (\\p{L}+(?:/\\p{L}+)?)");
  private static final Map<String, Pattern> KINDS = Map.of(
      "length", Pattern.compile("(?i)\\b(how far|what distance|how tall|how wide)\\b"),
      "time", Pattern.compile("(?i)\\b(how long|how much time)\\b"),
      "mass", Pattern.compile("(?i)\\b(how heavy|how much (do|does|will) .{1,40} weigh)\\b"),
      "speed", Pattern.compile("(?i)\\b(how fast|what( is the| is its| was the)?( average)? speed|at what speed)\\b"),
      "money", Pattern.compile("(?i)\\b(how much (money|do|does|did|will|is|must)|total (cost|price)|"
          + "what (do|does|will|is the) .{0,40}(cost|price|pay))\\b"));

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    String text = prompt.focus().replaceAll("(?<=\\d),(?=\\d{3}\\b)", "");
    String request = prompt.request();
    return problem(request, text, true).or(() -> problem(request, text, false));
  }

  private static Optional<Job> problem(String request, String text, boolean bySubject) {
    List<Quantity> given = Quantity.in(text, bySubject);
    if (given.isEmpty() || given.size() > MOST) {
      return Optional.empty();
    }
    return asked(request, given)
        .map(unit -> new WordProblemJob(resolved(given, unit), unit, WordProblemJob.Sum.in(text)))
        .filter(WordProblemJob::canBeDone).map(Job.class::cast);
  }

  private static Optional<Unit> asked(String text, List<Quantity> given) {
    for (Pattern pattern : List.of(CONVERT, HOW_MANY, IN_UNIT)) {
      Matcher named = pattern.matcher(text);
      if (named.find() && (pattern == HOW_MANY || Unit.measure(named.group(1)).isPresent())) {
        Unit unit = Unit.of(named.group(1));
        return Optional.of(pattern == HOW_MANY && named.group(2) != null ? unit.per(Unit.of(named.group(2))) : unit);
      }
    }
    List<Unit> units = given.stream().map(Quantity::unit).toList();
    for (String kind : List.of("mass", "speed", "length", "time", "money")) {
      if (KINDS.get(kind).matcher(text).find()) {
        return kind.equals("speed")
            ? part(units, "length").flatMap(l -> part(units, "time").map(l::per))
            : part(units, kind);
      }
    }
    return Optional.empty();
  }

  /// The unit of this kind that the problem itself uses, alone or in a rate.
  private static Optional<Unit> part(List<Unit> units, String kind) {
    Optional<Unit> alone = units.stream().filter(u -> u.isOf(kind)).findFirst();
    return alone.or(() -> units.stream().filter(u -> u.kinds().containsKey(kind))
        .flatMap(u -> List.of(u.name().split("/")).stream()).flatMap(n -> Unit.measure(n).stream())
        .filter(u -> u.isOf(kind)).findFirst());
  }

  /// `each` stands for the thing that is counted elsewhere, and so does a bare number.
  private static List<Quantity> resolved(List<Quantity> given, Unit asked) {
    Optional<String> counted = given.stream().map(Quantity::unit)
        .filter(u -> u.kinds().size() == 1 && Unit.measure(u.name()).isEmpty() && !u.kinds().equals(asked.kinds()))
        .flatMap(u -> u.kinds().keySet().stream()).findFirst();
    List<Quantity> all = new ArrayList<>();
    for (Quantity q : given) {
      Map<String, Integer> kinds = q.unit().kinds();
      boolean each = kinds.containsKey(Quantity.EACH) && counted.isPresent();
      Map<String, Integer> plain = each
          ? Unit.times(Unit.times(kinds, Map.of(Quantity.EACH, 1), 1), Map.of(counted.get(), 1), -1) : kinds;
      all.add(new Quantity(q.amount(), new Unit(q.unit().name(), plain, q.unit().factor())));
    }
    return all;
  }
}
