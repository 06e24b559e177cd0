package deliberate.prompt.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds which part of one prompt is which of another: by its key, else by what it says, else by what it says nearly.
final class PartMatching {
  private static final int NONE = -1;
  /// At least this share of the words must be common to both.
  private static final double ALIKE = 0.4;
  /// More pairs than this are not compared word by word.
  private static final int MOST_PAIRS = 10_000;

  private final List<Part> before;
  private final List<Part> after;
  /// The place in `before` of each part of `after`.
  private final int[] origins;
  private final boolean[] taken;

  private PartMatching(List<Part> before, List<Part> after) {
    this.before = before;
    this.after = after;
    this.origins = new int[after.size()];
    this.taken = new boolean[before.size()];
    Arrays.fill(origins, NONE);
  }

  /// For each part of `after` its place in `before`, or -1 where it is new.
  static int[] of(List<Part> before, List<Part> after) {
    PartMatching matching = new PartMatching(before, after);
    matching.pair(part -> part.key().isEmpty() ? List.of() : List.of(part.key()));
    matching.pair(part -> part.kind() == PartKind.VARIABLE || !part.key().isEmpty() && part.isBlank()
        ? List.of() : List.of(part.traits(), part.texts()));
    matching.pairAlike();
    return matching.origins;
  }

  /// Which of these places are out of order; the fewest there can be.
  static boolean[] moved(int[] origins) {
    int[] known = Arrays.stream(origins).filter(place -> place != NONE).toArray();
    Set<Integer> inOrder = longestRise(known);
    boolean[] moved = new boolean[origins.length];
    for (int i = 0; i < origins.length; i++) {
      moved[i] = origins[i] != NONE && !inOrder.contains(origins[i]);
    }
    return moved;
  }

  /// Pairs parts of which this is the same, first with first; what gives an empty list is left out.
  private void pair(Function<Part, List<?>> tells) {
    Map<List<?>, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      List<?> told = tells.apply(before.get(i));
      if (!taken[i] && !told.isEmpty()) {
        places.computeIfAbsent(told, _ -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < after.size(); i++) {
      Deque<Integer> found = origins[i] == NONE ? places.get(tells.apply(after.get(i))) : null;
      if (found != null && !found.isEmpty()) {
        take(found.remove(), i);
      }
    }
  }

  private void pairAlike() {
    int[] left = IntStream.range(0, before.size()).filter(i -> !taken[i]).toArray();
    int[] come = IntStream.range(0, after.size()).filter(i -> origins[i] == NONE).toArray();
    if (after.isEmpty() || after.getFirst().kind() == PartKind.VARIABLE
        || (long) left.length * come.length > MOST_PAIRS) {
      return;
    }
    record Pair(int old, int now, double likeness) {}
    BiPredicate<Integer, Integer> free = (old, now) -> !taken[old] && origins[now] == NONE;
    Map<Part, Set<String>> words = new HashMap<>();
    IntStream.of(left).boxed().flatMap(old -> IntStream.of(come).mapToObj(now -> new Pair(old, now,
            likeness(words.computeIfAbsent(before.get(old), PartMatching::words),
                words.computeIfAbsent(after.get(now), PartMatching::words)))))
        .filter(pair -> pair.likeness() >= ALIKE)
        .sorted(Comparator.comparingDouble(Pair::likeness).reversed()
            .thenComparingInt(pair -> Math.abs(pair.old() - pair.now())))
        .filter(pair -> free.test(pair.old(), pair.now())).forEachOrdered(pair -> take(pair.old(), pair.now()));
  }

  private void take(int old, int now) {
    origins[now] = old;
    taken[old] = true;
  }

  private static Set<String> words(Part part) {
    Set<String> words = new HashSet<>();
    part.texts().values().forEach(text -> words.addAll(Pieces.words(text, 0, text.length()).all()));
    part.traits().forEach((name, value) -> words.add(name + " " + value));
    return words;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> smaller = one.size() < other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    return 2.0 * smaller.stream().filter(larger::contains).count() / (one.size() + other.size());
  }

  /// The values of the longest run of rising values, others in between left out.
  private static Set<Integer> longestRise(int[] values) {
    int[] lasts = new int[values.length];
    int[] earlier = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (values[lasts[middle]] < values[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      earlier[i] = low == 0 ? NONE : lasts[low - 1];
      lasts[low] = i;
      length = Math.max(length, low + 1);
    }
    Set<Integer> rise = new HashSet<>();
    if (length > 0) {
      Stream.iterate(lasts[length - 1], i -> i != NONE, i -> earlier[i]).forEach(i -> rise.add(values[i]));
    }
    return rise;
  }
}
