package deliberate.provider.offline.logic;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.reading.Answer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A schedule to find: one slot for each item, no slot twice.
record ScheduleJob(List<String> items, List<String> slots, List<AssignmentSearch.Rule> rules) implements Job {

  @Override
  public Answer solve(Scratchpad pad) {
    Map<String, String> found = new AssignmentSearch(items, slots, rules, true,
        (name, slot) -> name + " is " + on(slot) + " " + slot, pad).run();
    Map<String, String> ordered = new LinkedHashMap<>();
    items.stream().sorted(Comparator.comparingInt(i -> slots.indexOf(found.get(i))))
        .forEach(i -> ordered.put(i, found.get(i)));
    return Answer.list(ordered, ordered.entrySet().stream()
        .map(e -> e.getKey() + " is " + on(e.getValue()) + " " + e.getValue())
            .collect(Collectors.joining(", ", "", ".")));
  }

  /// Right when everything has a slot of its own and no rule is broken.
  @Override
  public boolean accepts(String proposal, Scratchpad pad) {
    Optional<Map<String, String>> proposed = Pairs.in(proposal, items, slots);
    return proposed.isPresent()
        && proposed.get().values().stream().distinct().count() == items.size()
        && rules.stream().allMatch(rule -> {
          boolean holds = rule.holds().test(proposed.get());
          pad.note((holds ? "Holds: " : "Does not hold: ") + rule.words());
          return holds;
        });
  }

  private static String on(String slot) {
    return slot.endsWith("day") ? "on" : slot.startsWith("slot") ? "in" : "at";
  }
}
