package deliberate.provider.offline.role;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.Answer;
import deliberate.provider.offline.reading.ReadPrompt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Splitting a list of tasks into a plan: an order in which each comes after what it needs.
public final class PlanFamily implements TaskFamily {
  private static final Pattern ASKS =
      Pattern.compile("(?i)\\b(plan|split|break (it |this |them )?down|steps?|sub-?tasks?|order)\\b");
  private static final Pattern NEEDS =
      Pattern.compile("(?i)[,(]? ?\\b(?:after|once|needs?|requires?|depends on|when)\\b(.+)$");
  private static final Pattern PLAN_ONLY = Pattern.compile("(?i)\\b(plan|split|break .{0,30}down|sub-?tasks?)\\b");
  private static final int LONG_WORD = 4;

  /// Whether a plan is asked for, and not the work itself.
  boolean isAsked(ReadPrompt prompt) {
    return PLAN_ONLY.matcher(prompt.request()).find();
  }

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    List<String> tasks = Items.in(prompt.focus());
    return ASKS.matcher(prompt.request()).find() && tasks.size() >= 2
        ? Optional.of(pad -> plan(tasks, pad))
        : Optional.empty();
  }

  private static Answer plan(List<String> tasks, Scratchpad pad) {
    List<Set<Integer>> needs = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      needs.add(needs(tasks, i));
      pad.note("\"" + tasks.get(i) + "\" needs " + (needs.get(i).isEmpty() ? "nothing." : words(needs.get(i)) + "."));
    }
    List<Integer> order = new ArrayList<>();
    while (order.size() < tasks.size()) {
      int next = next(needs, order);
      order.add(next);
    }
    List<String> steps = new ArrayList<>();
    for (int task : order) {
      Set<Integer> after = needs.get(task).stream().filter(n -> order.indexOf(n) < order.indexOf(task))
          .map(order::indexOf).collect(Collectors.toCollection(TreeSet::new));
      steps.add(NEEDS.matcher(tasks.get(task)).replaceAll("").strip()
          + (after.isEmpty() ? "" : " (needs " + words(after) + ")"));
    }
    return Answer.text(Items.numbered(steps));
  }

  /// The first task that has all it needs; in a circle, the first that is left.
  private static int next(List<Set<Integer>> needs, List<Integer> done) {
    int fallback = -1;
    for (int i = 0; i < needs.size(); i++) {
      if (!done.contains(i)) {
        if (done.containsAll(needs.get(i))) {
          return i;
        }
        fallback = fallback < 0 ? i : fallback;
      }
    }
    return fallback;
  }

  private static Set<Integer> needs(List<String> tasks, int task) {
    Set<Integer> needs = new TreeSet<>();
    Matcher said = NEEDS.matcher(tasks.get(task));
    if (said.find()) {
      Set<String> words = longWords(said.group(1));
      for (int other = 0; other < tasks.size(); other++) {
        boolean byNumber = Pattern.compile("\\b" + (other + 1) + "\\b").matcher(said.group(1)).find();
        Set<String> shared = longWords(NEEDS.matcher(tasks.get(other)).replaceAll(""));
        shared.retainAll(words);
        if (other != task && (byNumber || !shared.isEmpty())) {
          needs.add(other);
        }
      }
    }
    return needs;
  }

  private static Set<String> longWords(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(w -> w.length() >= LONG_WORD)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(Set<Integer> tasks) {
    return tasks.stream().map(t -> "" + (t + 1)).collect(Collectors.joining(", "));
  }
}
