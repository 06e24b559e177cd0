package deliberate.provider.offline.logic;

import deliberate.provider.offline.logic.AssignmentSearch.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the rules of a scheduling puzzle, sentence by sentence; what is no rule is passed over.
final class ScheduleRules {
  private static final String NOT = "(?i:\\b(?:not|n't|never|cannot|can't)\\b)";

  private final List<String> slots;
  private final Pattern item;
  private final Pattern order;
  private final Pattern nextTo;
  private final Pattern slot = Pattern.compile("\\b" + ScheduleFamily.SLOT + "\\b");

  ScheduleRules(List<String> items, List<String> slots) {
    this.slots = slots;
    String name = "\\b(" + items.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b";
    this.item = Pattern.compile(name);
    this.order = Pattern.compile(name
        + ".{0,60}?\\b(immediately |directly |right |just )?(before|after|earlier than|later than) " + name);
    this.nextTo = Pattern.compile(name + ".{0,60}?\\b(?:next to|adjacent to) " + name);
  }

  List<Rule> read(List<String> sentences) {
    List<Rule> rules = new ArrayList<>();
    for (String sentence : sentences) {
      // Each half of "A is before B and C is not on Monday" is a rule of its own.
      for (String part : sentence.split(",? (?:and|but) (?=" + item.pattern() + " (?:is|has|must|comes|can|does))")) {
        rule(part, rules);
      }
    }
    return rules;
  }

  private void rule(String words, List<Rule> rules) {
    boolean not = Pattern.compile(NOT + "|n't").matcher(words).find();
    Matcher ordered = order.matcher(words);
    Matcher next = nextTo.matcher(words);
    if (ordered.find()) {
      boolean before = ordered.group(3).toLowerCase(Locale.ROOT).matches("before|earlier.*");
      boolean directly = ordered.group(2) != null;
      IntPredicate gap = directly ? d -> d == 1 : d -> d > 0;
      rules.add(pair(words, ordered.group(before ? 1 : 4), ordered.group(before ? 4 : 1), gap, not));
    } else if (next.find()) {
      rules.add(pair(words, next.group(1), next.group(2), d -> Math.abs(d) == 1, not));
    } else {
      inSlots(words, not, rules);
    }
  }

  /// @param gap what the distance from the first to the second, in slots, must be
  private Rule pair(String words, String first, String second, IntPredicate gap, boolean not) {
    return new Rule(Set.of(first, second), words,
        given -> gap.test(place(given, second) - place(given, first)) != not);
  }

  private void inSlots(String words, boolean not, List<Rule> rules) {
    List<String> who = item.matcher(words).results().map(m -> m.group(1)).distinct().toList();
    Set<String> named = slot.matcher(words).results().map(ScheduleFamily::slot).collect(Collectors.toSet());
    if (words.matches("(?s).*\\bfirst\\b.*")) {
      named.add(slots.getFirst());
    }
    if (words.matches("(?s).*\\blast\\b.*")) {
      named.add(slots.getLast());
    }
    if (who.size() == 1 && !named.isEmpty()) {
      rules.add(new Rule(Set.of(who.getFirst()), words, given -> named.contains(given.get(who.getFirst())) != not));
    }
  }

  private int place(Map<String, String> given, String name) {
    return slots.indexOf(given.get(name));
  }
}
