package deliberate.prompt.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Finds the shortest way from one list to another, in a bounded number of steps.
///
/// Steps are counted, not seconds, so that the same lists end the same way on every machine. What only one list has
/// cannot be common to both and is left out of the search, which then is short for lists that have little in common.
final class Differences {
  private static final int STEPS_BETWEEN_LOOKS = 1 << 14;
  /// The library walks beyond the ends of the shorter list without comparing, so such lists are not searched.
  private static final int MOST_TIMES_LONGER = 8;
  private static final int LONG = 10_000;

  private final BooleanSupplier stopped;
  private long left;

  /// @param most    comparisons made in all
  /// @param stopped looked at now and then
  Differences(long most, BooleanSupplier stopped) {
    this.left = most;
    this.stopped = stopped;
  }

  /// What is gone from the one list, and what stands in its place in the other; places are half open.
  record Gap(int start, int end, int newStart, int newEnd) {}

  private record Match(int old, int now) {}

  /// In order; empty where the steps are used up.
  ///
  /// @throws CancellationException once stopped
  Optional<List<Gap>> between(List<String> before, List<String> after) {
    int most = Math.min(before.size(), after.size());
    int head = 0;
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    int oldEnd = before.size() - tail;
    int newEnd = after.size() - tail;
    List<Integer> old = shared(before, head, oldEnd, new HashSet<>(after.subList(head, newEnd)));
    List<Integer> now = shared(after, head, newEnd, new HashSet<>(before.subList(head, oldEnd)));
    if (Math.max(old.size(), now.size()) > LONG
        && Math.max(old.size(), now.size()) > (long) MOST_TIMES_LONGER * Math.min(old.size(), now.size())) {
      return Optional.empty();
    }
    try {
      List<Match> matches = new ArrayList<>(matches(before, old, after, now));
      matches.addFirst(new Match(head - 1, head - 1));
      matches.add(new Match(oldEnd, newEnd));
      return Optional.of(gaps(matches));
    } catch (UsedUp _) {
      return Optional.empty();
    }
  }

  /// The places of what the other list has too.
  private static List<Integer> shared(List<String> pieces, int from, int to, Set<String> others) {
    return IntStream.range(from, to).filter(place -> others.contains(pieces.get(place))).boxed().toList();
  }

  private List<Match> matches(List<String> before, List<Integer> old, List<String> after, List<Integer> now) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Change> changes = new MyersDiffWithLinearSpace<Integer>(this::equal)
        .computeDiff(numbered(before, old, numbers), numbered(after, now, numbers), null);
    List<Match> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Change change : changes) {
      while (i < change.startOriginal && j < change.startRevised) {
        matches.add(new Match(old.get(i++), now.get(j++)));
      }
      i = change.endOriginal;
      j = change.endRevised;
    }
    while (i < old.size() && j < now.size()) {
      matches.add(new Match(old.get(i++), now.get(j++)));
    }
    return matches;
  }

  private static List<Integer> numbered(List<String> pieces, List<Integer> places, Map<String, Integer> numbers) {
    return places.stream().map(place -> numbers.computeIfAbsent(pieces.get(place), _ -> numbers.size())).toList();
  }

  private static List<Gap> gaps(List<Match> matches) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < matches.size(); i++) {
      Match last = matches.get(i - 1);
      Match next = matches.get(i);
      if (next.old() - last.old() > 1 || next.now() - last.now() > 1) {
        gaps.add(new Gap(last.old() + 1, next.old(), last.now() + 1, next.now()));
      }
    }
    return gaps;
  }

  private boolean equal(Integer one, Integer other) {
    if (--left < 0) {
      throw new UsedUp();
    }
    if (left % STEPS_BETWEEN_LOOKS == 0 && stopped.getAsBoolean()) {
      throw new CancellationException();
    }
    return one.intValue() == other.intValue();
  }

  /// Ends a search that takes too many steps.
  private static final class UsedUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsedUp() {
      super("too many steps", null, false, false);
    }
  }
}
