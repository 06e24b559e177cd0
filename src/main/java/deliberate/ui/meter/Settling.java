package deliberate.ui.meter;

import deliberate.message.Marks;
import deliberate.message.Text;
import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import deliberate.ui.compare.pane.PaneReading;
import java.util.ArrayList;
import java.util.List;

/// Where the settled usage is not what was estimated while the answer came.
final class Settling {
  /// A difference below both is told, but not marked.
  private static final long MARKED_TOKENS = 10;
  private static final double MARKED_SHARE = 0.05;

  private Settling() {}

  /// Whether the difference is worth a mark: estimates of input are rarely exact to the token.
  static boolean isMarked(PaneReading reading) {
    Usage before = reading.estimate();
    Usage after = reading.usage();
    return isFar(before.input(), inAll(after)) || isFar(before.reasoning(), after.reasoning())
        || isFar(before.answer(), after.answer());
  }

  private static boolean isFar(Count before, Count after) {
    long off = Math.abs(before.or(0) - after.or(0));
    return before.isKnown() && after.isKnown() && off > MARKED_TOKENS && off > after.or(0) * MARKED_SHARE;
  }

  /// What differs, in words; empty where nothing does, or nothing was estimated that has been reported since.
  static String of(PaneReading reading) {
    Usage before = reading.estimate();
    Usage after = reading.usage();
    List<String> differences = new ArrayList<>();
    add(differences, "input", before.input(), inAll(after));
    add(differences, "reasoning", before.reasoning(), after.reasoning());
    add(differences, "answer", before.answer(), after.answer());
    return differences.isEmpty() ? "" : Text.of("meter.settled", String.join(", ", differences));
  }

  private static void add(List<String> differences, String kind, Count before, Count after) {
    if (before.isKnown() && after.isKnown() && before.or(0) != after.or(0)) {
      differences.add(Text.of("meter.settled.kind", Text.of("meter.kind." + kind), Marks.tokens(before),
          Marks.tokens(after)));
    }
  }

  /// The estimate knows no cache.
  private static Count inAll(Usage usage) {
    return usage.input().plus(usage.cachedInput().orNone()).plus(usage.cacheWrite().orNone());
  }
}
