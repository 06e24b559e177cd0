package deliberate.provider.offline.family;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Doing the same work again until two results agree, which is how a slip is noticed. A small budget pays for one try.
public final class Recheck {
  /// Below this many tokens nobody checks; above the second, two confirmations are wanted.
  private static final int ONE_CHECK = 300;
  private static final int TWO_CHECKS = 6_000;
  private static final int MOST_TRIES = 9;

  private Recheck() {}

  /// The first result that is reached often enough, or the most frequent one.
  ///
  /// @param work gets whether it is the first try; does it in full each time
  public static <T> T until(Scratchpad pad, Function<Integer, T> work) {
    int wanted = pad.budget() < ONE_CHECK ? 1 : pad.budget() < TWO_CHECKS ? 2 : 3;
    Map<T, Integer> seen = new HashMap<>();
    T best = null;
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      if (attempt > 0 && !pad.note(attempt == 1 ? "Check by doing it again." : "Once more, to be sure.")) {
        break;
      }
      T result = work.apply(attempt);
      int times = seen.merge(result, 1, Integer::sum);
      best = best == null || times > seen.get(best) ? result : best;
      if (times >= wanted) {
        if (attempt > 0) {
          pad.note("Same result: " + result + ".");
        }
        return result;
      }
      if (times == 1 && attempt > 0) {
        pad.note("Now it is " + result + ", which does not agree.");
      }
    }
    return best;
  }
}
