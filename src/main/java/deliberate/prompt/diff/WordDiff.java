package deliberate.prompt.diff;

import deliberate.prompt.diff.Differences.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Where two texts differ, by word. White space makes no difference.
///
/// @param changes in order
/// @param coarse  whether the texts are so long and so unlike that they were compared by line, or not at all, in part
public record WordDiff(String before, String after, List<Change> changes, boolean coarse) {
  /// Comparisons by word; as many again by line where those do not do. A fraction of a second each.
  private static final long MOST_STEPS = 12_000_000;
  private static final long MOST_STEPS_IN_LINES = 1_000_000;

  public WordDiff {
    changes = List.copyOf(changes);
  }

  /// What stands in the one text, and what stands at the same place in the other; one of them may be empty. Characters
  /// from and to.
  ///
  /// @param gone how many words that is in the one
  /// @param come how many words that is in the other
  public record Change(int start, int end, int newStart, int newEnd, int gone, int come) {}

  public static WordDiff of(String before, String after) {
    return of(before, after, () -> false);
  }

  /// @param stopped looked at now and then
  /// @throws CancellationException once stopped
  public static WordDiff of(String before, String after, BooleanSupplier stopped) {
    Pieces old = Pieces.words(before, 0, before.length());
    Pieces now = Pieces.words(after, 0, after.length());
    Optional<List<Gap>> gaps = new Differences(MOST_STEPS, stopped).between(old.all(), now.all());
    return gaps.map(found -> new WordDiff(before, after, changes(before, old, after, now, found), false))
        .orElseGet(() -> byLine(before, after, stopped));
  }

  /// Words that only the first text has.
  public int gone() {
    return changes.stream().mapToInt(Change::gone).sum();
  }

  /// Words that only the second text has.
  public int come() {
    return changes.stream().mapToInt(Change::come).sum();
  }

  /// Whether the words are the same and only the white space is not.
  public boolean differsInSpaceAlone() {
    return changes.isEmpty() && !before.strip().equals(after.strip());
  }

  private static WordDiff byLine(String before, String after, BooleanSupplier stopped) {
    Pieces old = Pieces.lines(before, 0, before.length());
    Pieces now = Pieces.lines(after, 0, after.length());
    List<Gap> gaps = new Differences(MOST_STEPS, stopped).between(old.all(), now.all())
        .orElse(List.of(new Gap(0, old.size(), 0, now.size())));
    Differences inLines = new Differences(MOST_STEPS_IN_LINES, stopped);
    List<Change> changes = new ArrayList<>();
    for (Change lines : changes(before, old, after, now, gaps)) {
      Pieces gone = Pieces.words(before, lines.start(), lines.end());
      Pieces come = Pieces.words(after, lines.newStart(), lines.newEnd());
      changes.addAll(inLines.between(gone.all(), come.all())
          .map(found -> changes(before, gone, after, come, found)).orElse(List.of(lines)));
    }
    return new WordDiff(before, after, changes, true);
  }

  private static List<Change> changes(String before, Pieces old, String after, Pieces now, List<Gap> gaps) {
    List<Change> changes = new ArrayList<>();
    for (Gap gap : gaps) {
      int start = start(old, gap.start(), gap.end());
      int end = gap.start() == gap.end() ? start : old.end(gap.end() - 1);
      int newStart = start(now, gap.newStart(), gap.newEnd());
      int newEnd = gap.newStart() == gap.newEnd() ? newStart : now.end(gap.newEnd() - 1);
      changes.add(new Change(start, end, newStart, newEnd, Pieces.count(before, start, end),
          Pieces.count(after, newStart, newEnd)));
    }
    return changes;
  }

  /// Where there is nothing, behind what comes before it.
  private static int start(Pieces pieces, int from, int to) {
    if (from < to) {
      return pieces.start(from);
    }
    return from == 0 ? pieces.from() : pieces.end(from - 1);
  }
}
