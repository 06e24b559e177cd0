package deliberate.prompt.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Finds the shortest way from one list to another, in a bounded number of steps.
///
/// Steps are counted, not seconds, so that the same lists end the same way on every machine.
final class Differences {
  private static final int STEPS_BETWEEN_LOOKS = 1 << 14;

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

  /// In order; empty where the steps are used up.
  ///
  /// @throws CancellationException once stopped
  Optional<List<Gap>> between(List<String> before, List<String> after) {
    int same = 0;
    int most = Math.min(before.size(), after.size());
    while (same < most && before.get(same).equals(after.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    Map<String, Integer> numbers = new HashMap<>();
    List<Integer> old = numbered(before.subList(same, before.size() - tail), numbers);
    List<Integer> now = numbered(after.subList(same, after.size() - tail), numbers);
    if (old.isEmpty() || now.isEmpty()) {
      return Optional.of(old.isEmpty() && now.isEmpty() ? List.of()
          : List.of(new Gap(same, same + old.size(), same, same + now.size())));
    }
    try {
      return Optional.of(joined(new MyersDiffWithLinearSpace<Integer>(this::equal).computeDiff(old, now, null), same));
    } catch (UsedUp _) {
      return Optional.empty();
    }
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

  private static List<Integer> numbered(List<String> pieces, Map<String, Integer> numbers) {
    return pieces.stream().map(piece -> numbers.computeIfAbsent(piece, _ -> numbers.size())).toList();
  }

  /// The library tells what is gone and what is new apart, even at the same place.
  private static List<Gap> joined(List<Change> changes, int shift) {
    List<Gap> gaps = new ArrayList<>();
    for (Change change : changes) {
      Gap gap = new Gap(change.startOriginal + shift, change.endOriginal + shift, change.startRevised + shift,
          change.endRevised + shift);
      Gap last = gaps.isEmpty() ? null : gaps.getLast();
      if (last != null && last.end() == gap.start() && last.newEnd() == gap.newStart()) {
        gaps.set(gaps.size() - 1, new Gap(last.start(), gap.end(), last.newStart(), gap.newEnd()));
      } else {
        gaps.add(gap);
      }
    }
    return gaps;
  }

  /// Ends a search that takes too many steps.
  private static final class UsedUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsedUp() {
      super("too many steps", null, false, false);
    }
  }
}
