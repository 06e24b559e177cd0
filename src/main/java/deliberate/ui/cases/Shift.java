package deliberate.ui.cases;

import deliberate.prompt.TestCase;
import java.util.List;

/// Which stretch of a list of cases was replaced by how many others.
///
/// @param at      the first that differs
/// @param removed how many of the old ones
/// @param end     where the old ones that are left begin again
record Shift(int at, int removed, int inserted, int end) {

  static Shift between(List<TestCase> before, List<TestCase> now) {
    int most = Math.min(before.size(), now.size());
    int start = 0;
    while (start < most && before.get(start) == now.get(start)) {
      start++;
    }
    int same = 0;
    while (same < most - start && before.get(before.size() - 1 - same) == now.get(now.size() - 1 - same)) {
      same++;
    }
    return new Shift(start, before.size() - same - start, now.size() - same - start, before.size() - same);
  }

  /// Where a case of the old list is now; -1 where it is gone.
  int moved(int index) {
    if (index < at) {
      return index;
    }
    return index < end ? -1 : index + inserted - removed;
  }
}
