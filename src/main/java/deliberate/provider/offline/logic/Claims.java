package deliberate.provider.offline.logic;

import deliberate.provider.offline.family.Numerals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what one person on the island of knights and knaves says.
final class Claims {
  /// What is claimed: who it is about, and whether it holds, given who is a knight.
  record Claim(Set<String> about, Predicate<Predicate<String>> holds) {
    private Claim with(Claim other, Predicate<Predicate<String>> joined) {
      Set<String> all = new LinkedHashSet<>(about);
      all.addAll(other.about);
      return new Claim(all, joined);
    }
  }

  private static final String KIND = "(knights?|knaves?|truth-?tellers?|truthful|honest|liars?|lying|lies)";
  private static final Pattern IF = Pattern.compile("(?i)if (.+?),? then (.+)");
  private static final Pattern NOT = Pattern.compile(
      "(?i)(?:it is|it's) (?:false|not true|not the case) that (.+)|only a (?:knave|liar) would say that (.+)");
  private static final Pattern COUNT = Pattern.compile(
      "(?i)(?:there (?:is|are) )?(exactly|at least|at most|only|precisely) (\\w+) (?:of|among) (.+?) (?:is|are) "
          + "(?:an? )?" + KIND);
  private static final Pattern NEITHER = Pattern.compile("(?i)neither (.+?) nor (.+?) (?:is|are) (?:an? )?" + KIND);
  private static final Pattern NONE = Pattern.compile("(?i)(?:none of|nobody among) (.+?) (?:is|are) (?:an? )?" + KIND);
  private static final Pattern SAME = Pattern.compile(
      "(?i)(.+?) (?:are|is) (?:both |all )?(?:of )?(?:the |a )?(same|different)"
          + "(?: kinds?| types?| sort| as| from)?(?: as)?(.*)");
  private static final Pattern IS = Pattern.compile(
      "(?i)(.+?) (?:is|are|am|'m|'re)( not)?(?: both| all)?(?: an?)? " + KIND);

  private final List<String> people;
  private final String speaker;

  Claims(List<String> people, String speaker) {
    this.people = people;
    this.speaker = speaker;
  }

  /// The claim; empty where it cannot be understood.
  Optional<Claim> read(String words) {
    String said = words.replaceAll("(?i)\\b(I)'m\\b", "I am").replaceAll("(?i)\\bwe're\\b", "we are")
        .replaceAll("(?i)\\bisn't\\b", "is not").replaceAll("(?i)^(that|well),? ", "").strip();
    return said.length() > 300 ? Optional.empty() : conditional(said);
  }

  private Optional<Claim> conditional(String said) {
    Matcher when = IF.matcher(said);
    if (when.matches()) {
      return joined(when.group(1), when.group(2), (p, q) -> p.with(q, k -> !p.holds().test(k) || q.holds().test(k)));
    }
    Matcher not = NOT.matcher(said);
    if (not.matches()) {
      return conditional(not.group(1) != null ? not.group(1) : not.group(2))
          .map(p -> new Claim(p.about(), k -> !p.holds().test(k)));
    }
    return simple(said).or(() -> split(said, " or ", (p, q) -> p.with(q, k -> p.holds().test(k) || q.holds().test(k))))
        .or(() -> split(said, " and ", (p, q) -> p.with(q, k -> p.holds().test(k) && q.holds().test(k))));
  }

  private interface Join {
    Claim of(Claim first, Claim second);
  }

  private Optional<Claim> split(String said, String by, Join join) {
    String plain = said.replaceAll("(?i)^either ", "");
    int at = plain.indexOf(by);
    while (at > 0) {
      Optional<Claim> claim = joined(plain.substring(0, at), plain.substring(at + by.length()), join);
      if (claim.isPresent()) {
        return claim;
      }
      at = plain.indexOf(by, at + 1);
    }
    return Optional.empty();
  }

  private Optional<Claim> joined(String first, String second, Join join) {
    return conditional(first.strip().replaceAll(",$", ""))
        .flatMap(p -> conditional(second.strip()).map(q -> join.of(p, q)));
  }

  private Optional<Claim> simple(String said) {
    Matcher count = COUNT.matcher(said);
    if (count.matches()) {
      int amount = Numerals.small(count.group(2));
      return amount < 0 ? Optional.empty()
          : counted(count.group(3), count.group(4), n -> switch (count.group(1).toLowerCase(Locale.ROOT)) {
        case "at least" -> n >= amount;
        case "at most" -> n <= amount;
        default -> n == amount;
      });
    }
    Matcher neither = NEITHER.matcher(said);
    if (neither.matches()) {
      return counted(neither.group(1) + " and " + neither.group(2), neither.group(3), n -> n == 0);
    }
    Matcher none = NONE.matcher(said);
    if (none.matches()) {
      return counted(none.group(1), none.group(2), n -> n == 0);
    }
    Matcher is = IS.matcher(said);
    if (is.matches()) {
      boolean not = is.group(2) != null;
      Set<String> who = who(is.group(1));
      return counted(is.group(1), is.group(3), n -> not ? n == 0 : n == who.size());
    }
    Matcher same = SAME.matcher(said);
    return same.matches() ? alike(same) : Optional.empty();
  }

  private Optional<Claim> alike(Matcher same) {
    Set<String> who = who(same.group(3).isBlank() ? same.group(1) : same.group(1) + " and " + same.group(3));
    boolean equal = same.group(2).equalsIgnoreCase("same");
    return who.size() < 2 ? Optional.empty() : Optional.of(new Claim(who, k -> {
      long knights = who.stream().filter(k).count();
      return (knights == 0 || knights == who.size()) == equal;
    }));
  }

  private Optional<Claim> counted(String group, String kind, LongPredicate fits) {
    Set<String> who = who(group);
    boolean knights = kind.toLowerCase(Locale.ROOT).matches("knights?|truth.*|honest");
    return who.isEmpty() ? Optional.empty()
        : Optional.of(new Claim(who, k -> fits.test(who.stream().filter(n -> k.test(n) == knights).count())));
  }

  /// The people a group of words names; empty as soon as one word is none.
  private Set<String> who(String group) {
    String plain = group.strip().replaceAll("(?i)^(both|all|either|each)( of)? ", "").strip();
    if (plain.matches("(?i)we|us|all of us|both of us|both|everyone|everybody|we all|we both")) {
      return new LinkedHashSet<>(people);
    }
    Set<String> who = new LinkedHashSet<>();
    for (String part : plain.split(",? and |, | or ")) {
      String name = part.strip();
      Optional<String> person = name.matches("(?i)I|me|myself") ? Optional.of(speaker)
          : people.stream().filter(name::equalsIgnoreCase).findFirst();
      if (person.isEmpty() && !name.isEmpty()) {
        return Set.of();
      }
      person.ifPresent(who::add);
    }
    return who;
  }
}
