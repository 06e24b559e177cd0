package deliberate.provider.offline.logic;

import deliberate.provider.offline.family.Head;
import deliberate.provider.offline.family.Scratchpad;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Gives each name a value so that all rules hold: supposes, checks what can be checked, and goes back.
///
/// Reading a rule can slip; in the head, and without going over all rules again at the end, that stays unnoticed.
final class AssignmentSearch {
  /// Checking one rule in the head is this hard, see [Head].
  private static final double LOAD = 3;
  /// Below this many tokens nobody goes over the rules again.
  private static final int RECHECK = 300;
  private static final int MOST_ROUNDS = 6;
  /// Guesses made in the head, of which the best looking one is said.
  private static final int GUESSES = 4;

  /// A rule, who it is about, and the words that it stands in.
  record Rule(Set<String> about, String words, Predicate<Map<String, String>> holds) {}

  private final List<String> names;
  private final List<String> values;
  private final List<Rule> rules;
  private final boolean oneEach;
  private final BiFunction<String, String, String> phrase;
  private final Scratchpad pad;
  private final Head head;
  private boolean spent;

  /// @param oneEach whether no value may be given twice
  /// @param phrase  how a name with its value is said, such as `Ann is a knight`
  AssignmentSearch(
      List<String> names,
      List<String> values,
      List<Rule> rules,
      boolean oneEach,
      BiFunction<String, String, String> phrase,
      Scratchpad pad) {
    this.names = pad.temperature() == 0 ? names : shuffled(names, pad);
    this.values = values;
    this.rules = rules;
    this.oneEach = oneEach;
    this.phrase = phrase;
    this.pad = pad;
    this.head = new Head(pad);
  }

  /// Every name with its value; where the budget or the rules allow no better, a guess.
  Map<String, String> run() {
    if (pad.budget() == 0) {
      return Stream.generate(() -> guess(Map.of())).limit(GUESSES).min(Comparator.comparingLong(this::seemBroken))
          .orElseThrow();
    }
    Optional<Map<String, String>> found = Optional.empty();
    Map<String, String> latest = Map.of();
    for (int round = 0; round < MOST_ROUNDS && !spent; round++) {
      found = search(new LinkedHashMap<>(), 0);
      if (found.isPresent()) {
        latest = found.get();
        if (pad.budget() < RECHECK || allHold(latest)) {
          return latest;
        }
      } else if (!pad.note("No way fits; I must have misread something. Again.")) {
        break;
      }
    }
    return guess(latest);
  }

  private Optional<Map<String, String>> search(Map<String, String> given, int at) {
    if (at == names.size()) {
      return Optional.of(new LinkedHashMap<>(given));
    }
    String name = names.get(at);
    for (String value : open(given)) {
      if (!pad.note("Suppose " + phrase.apply(name, value) + ".")) {
        spent = true;
        return Optional.empty();
      }
      given.put(name, value);
      Optional<Map<String, String>> found = broken(given, name).isEmpty() ? search(given, at + 1) : Optional.empty();
      if (found.isPresent() || spent) {
        return found;
      }
      given.remove(name);
    }
    pad.note("Nothing is left for " + name + "; go back.");
    return Optional.empty();
  }

  /// The first rule about this name that can be checked and does not hold, as far as it is read right.
  private Optional<Rule> broken(Map<String, String> given, String name) {
    for (Rule rule : rules) {
      if (rule.about().contains(name) && given.keySet().containsAll(rule.about())
          && rule.holds().test(given) == head.slips(LOAD, true)) {
        pad.note("Against: " + rule.words());
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private boolean allHold(Map<String, String> given) {
    for (Rule rule : rules) {
      boolean holds = rule.holds().test(given);
      if (!pad.note((holds ? "Check, holds: " : "Check, does not hold: ") + rule.words())) {
        return true;
      }
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  /// In the head: each name in turn gets the first value that seems to break nothing, and is not looked at again.
  private Map<String, String> guess(Map<String, String> start) {
    Map<String, String> given = new LinkedHashMap<>(start);
    for (String name : names) {
      if (!given.containsKey(name)) {
        List<String> open = open(given);
        given.put(name, open.stream().filter(value -> fits(given, name, value)).findFirst()
            .orElse(open.isEmpty() ? values.getFirst() : open.getFirst()));
      }
    }
    return given;
  }

  private long seemBroken(Map<String, String> given) {
    return rules.stream().filter(r -> r.holds().test(given) == head.slips(LOAD, false)).count();
  }

  private boolean fits(Map<String, String> given, String name, String value) {
    Map<String, String> tried = new LinkedHashMap<>(given);
    tried.put(name, value);
    return rules.stream().filter(r -> r.about().contains(name) && tried.keySet().containsAll(r.about()))
        .allMatch(r -> r.holds().test(tried) != head.slips(LOAD, false));
  }

  private List<String> open(Map<String, String> given) {
    List<String> open = shuffled(values, pad);
    if (oneEach) {
      open.removeAll(given.values());
    }
    return open;
  }

  private static List<String> shuffled(List<String> list, Scratchpad pad) {
    List<String> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, java.util.Random.from(pad.random()));
    return shuffled;
  }
}
